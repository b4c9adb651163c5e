package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// A VPC: its name, Region and blocks, and what it holds and is connected with.
record VpcForm(Subject subject, Vpc vpc) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(vpc));
        fields.add(
                new Field.Choice(
                        "region",
                        "Region",
                        vpc.region().id(),
                        subject.options(Region.class),
                        id -> move(Ref.to(Region.class, id))));
        for (int i = 0; i < vpc.blocks().size(); i++) {
            fields.add(block(i));
        }
        fields.add(newBlock());
        fields.add(
                subject.list(
                        "tables",
                        "Route tables",
                        subject.inventory().tablesOf(vpc.ref()).stream()
                                .map(t -> t.ref())
                                .toList()));
        fields.add(
                subject.list(
                        "subnets",
                        "Subnets",
                        subject.inventory().subnetsOf(vpc.ref()).stream()
                                .map(Subnet::ref)
                                .toList()));
        fields.add(new Field.Rows("connections", "Connections", connections()));
        return fields;
    }

    private Change move(Ref<Region> region) {
        return Subject.replaced("move " + vpc.label() + " to " + region, Altered.in(vpc, region));
    }

    private Field block(int index) {
        Cidr block = vpc.blocks().get(index).cidrBlock();
        return new Field.BlockField(
                index == 0 ? "block" : "block-" + (index + 1),
                BlockRules.familyOf(block) + stateOf(vpc.blocks().get(index)),
                block.toString(),
                typed -> {
                    Verdict family = BlockRules.sameFamily(block, typed);
                    return family.ok() ? BlockRules.forVpc(vpc, typed) : family;
                },
                this::facts,
                typed -> new Change.UseBlock(vpc.ref(), block, typed),
                isPrimary(block) ? null : removal(index));
    }

    private static String stateOf(VpcBlock block) {
        return block.state().isUsable() ? "" : " (" + Subject.word(block.state()) + ")";
    }

    /// The first IPv4 block can't be taken away
    /// ([VPC CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html)).
    private boolean isPrimary(Cidr block) {
        return vpc.blocks().stream()
                .map(VpcBlock::cidrBlock)
                .filter(b -> b.family() == Family.IPV4)
                .findFirst()
                .filter(block::equals)
                .isPresent();
    }

    private @Nullable Change removal(int index) {
        List<VpcBlock> others = new ArrayList<>(vpc.blocks());
        VpcBlock gone = others.remove(index);
        return Subject.replaced(
                "remove " + gone.cidrBlock() + " from " + vpc.label(), Altered.blocks(vpc, others));
    }

    private Field newBlock() {
        return new Field.BlockField(
                "new-block",
                "Add a block",
                "",
                typed -> BlockRules.forVpc(vpc, typed),
                this::facts,
                typed -> new Change.UseBlock(vpc.ref(), null, typed),
                null);
    }

    private List<Row> facts(Cidr block) {
        return BlockRules.factsInVpc(
                block,
                subject.inventory().subnetsOf(vpc.ref()).stream()
                        .flatMap(s -> s.cidrBlocks().stream())
                        .toList());
    }

    private List<Row> connections() {
        List<Row> rows = new ArrayList<>();
        for (InternetGateway gateway : subject.inventory().internetGatewaysOf(vpc.ref())) {
            rows.add(subject.to("internet gateway", gateway.ref()));
        }
        for (EgressOnlyInternetGateway g :
                subject.topology().all(EgressOnlyInternetGateway.class)) {
            if (vpc.ref().equals(g.vpc())) {
                rows.add(subject.to("egress-only internet gateway", g.ref()));
            }
        }
        for (PeeringConnection peering : subject.inventory().peeringsOf(vpc.ref())) {
            rows.add(peering(peering));
        }
        for (InterfaceEndpoint endpoint : subject.topology().all(InterfaceEndpoint.class)) {
            if (endpoint.vpc().equals(vpc.ref())) {
                rows.add(subject.to("interface endpoint", endpoint.ref()));
            }
        }
        for (EndpointService service : subject.topology().all(EndpointService.class)) {
            if (isOffered(service)) {
                rows.add(subject.to("endpoint service", service.ref()));
            }
        }
        return rows;
    }

    private Row peering(PeeringConnection peering) {
        Ref<Vpc> other = peering.otherSideOf(vpc.ref());
        String with = other == null ? "" : subject.inventory().label(other);
        String state =
                subject.report().knownLife(peering.ref()).map(l -> l.state().word()).orElse("");
        return new Row("peering with " + with, state, peering.ref().id());
    }

    private boolean isOffered(EndpointService service) {
        return service.loadBalancers().stream()
                .flatMap((Ref<LoadBalancer> b) -> subject.topology().find(b).stream())
                .anyMatch(b -> b.vpc().equals(vpc.ref()));
    }
}
