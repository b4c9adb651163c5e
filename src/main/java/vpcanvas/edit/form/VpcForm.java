package vpcanvas.edit.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.Change;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpcBlock;
import vpcanvas.model.altered.Altered;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// A VPC: its name, Region and blocks, and what it holds and is connected with.
record VpcForm(Subject subject, Vpc vpc) {
    private static final int MOST_TABLES = 3;

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
        fields.addAll(tables());
        fields.add(new Field.Things("connections", "Connections", connections()));
        fields.add(new Field.Things("subnets", "Subnets", subnets()));
        fields.addAll(new FiltersOfVpc(subject, vpc).fields());
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

    /// The first IPv4 block can't be taken away ([VPC CIDR
    /// blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html)).
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

    /// The routes of its tables where these are few; where they are many, only which there are.
    private List<Field> tables() {
        List<RouteTable> tables =
                subject.inventory().tablesOf(vpc.ref()).stream().filter(this::isShown).toList();
        if (tables.size() <= MOST_TABLES) {
            return tables.stream().map(t -> new TableForm(subject, t).section()).toList();
        }
        return List.of(
                subject.list(
                        "tables", "Route tables", tables.stream().map(RouteTable::ref).toList()));
    }

    /// A main table that is not drawn is worth a word only where packets meet it.
    private boolean isShown(RouteTable table) {
        return subject.topology().find(table.ref()).isPresent()
                || !subject.inventory().subnetsUsing(table).isEmpty();
    }

    private List<Entry> subnets() {
        return subject.inventory().subnetsOf(vpc.ref()).stream()
                .map(s -> subject.entry(s.ref()).stating(List.of(free(s))))
                .toList();
    }

    private String free(Subnet subnet) {
        BigInteger free =
                subnet.cidrBlocks().stream()
                        .filter(b -> b.family() == Family.IPV4)
                        .map(b -> SubnetForm.free(subject, subnet, b))
                        .reduce(BigInteger.ZERO, BigInteger::add);
        return BlockRules.count(free) + " free";
    }

    private List<Entry> connections() {
        List<Entry> all = new ArrayList<>();
        for (InternetGateway gateway : subject.inventory().internetGatewaysOf(vpc.ref())) {
            all.add(subject.entry(gateway.ref()));
        }
        for (EgressOnlyInternetGateway g :
                subject.topology().all(EgressOnlyInternetGateway.class)) {
            if (vpc.ref().equals(g.vpc())) {
                all.add(subject.entry(g.ref()));
            }
        }
        for (PeeringConnection peering : subject.inventory().peeringsOf(vpc.ref())) {
            all.add(peering(peering));
        }
        for (VpcAttachment a : subject.report().hubs().attachmentsOfVpc(vpc.ref())) {
            all.add(attachment(a));
        }
        for (VirtualPrivateGateway g : subject.report().lines().gatewaysOf(vpc.ref())) {
            all.add(subject.entry(g.ref()));
        }
        for (GatewayEndpoint endpoint : subject.topology().all(GatewayEndpoint.class)) {
            if (endpoint.vpc().equals(vpc.ref())) {
                all.add(subject.entry(endpoint.ref()));
            }
        }
        for (InterfaceEndpoint endpoint : subject.topology().all(InterfaceEndpoint.class)) {
            if (endpoint.vpc().equals(vpc.ref())) {
                all.add(subject.entry(endpoint.ref()));
            }
        }
        for (EndpointService service : subject.topology().all(EndpointService.class)) {
            if (isOffered(service)) {
                all.add(subject.entry(service.ref()));
            }
        }
        return all;
    }

    /// To which hub, and whether it leads to all of the VPC's blocks.
    private Entry attachment(VpcAttachment attachment) {
        boolean hidden = !subject.report().hiddenBlocksOf(attachment).isEmpty();
        return subject.entry(attachment.ref())
                .stating(
                        List.of(
                                "to " + subject.label(attachment.transitGateway()),
                                hidden ? "not propagated" : attachment.state().word()));
    }

    private Entry peering(PeeringConnection peering) {
        Ref<Vpc> other = peering.otherSideOf(vpc.ref());
        String with = other == null ? "" : "to " + subject.inventory().label(other);
        String state =
                subject.report().knownLife(peering.ref()).map(l -> l.state().word()).orElse("");
        return subject.entry(peering.ref()).stating(List.of(with, state));
    }

    private boolean isOffered(EndpointService service) {
        return service.loadBalancers().stream()
                .flatMap((Ref<LoadBalancer> b) -> subject.topology().find(b).stream())
                .anyMatch(b -> b.vpc().equals(vpc.ref()));
    }
}
