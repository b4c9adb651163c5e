package vpcanvas.edit.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Host;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.Change;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.Altered;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// A subnet: its name, blocks and zone, the route table it uses, and who has an address in it.
record SubnetForm(Subject subject, Subnet subnet) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(subnet));
        for (int i = 0; i < subnet.cidrBlocks().size(); i++) {
            fields.add(block(i));
        }
        fields.add(newBlock());
        fields.add(
                Subject.line(
                        "zone",
                        "Availability Zone",
                        subnet.availabilityZone(),
                        Subject::nameRule,
                        zone -> zone(zone, subnet.availabilityZoneId())));
        fields.add(
                Subject.line(
                        "zone-id",
                        "Availability Zone id",
                        subnet.availabilityZoneId(),
                        Subject::nameRule,
                        id -> zone(subnet.availabilityZone(), id)));
        fields.add(table());
        fields.add(new TableForm(subject, subject.inventory().tableOf(subnet)).section());
        fields.addAll(new AclOfSubnet(subject, subnet).fields());
        fields.add(
                new Field.Rows(
                        "about",
                        "About",
                        List.of(
                                subject.to("VPC", subnet.vpc()),
                                Row.of(
                                        "is",
                                        subject.report().isPublic(subnet)
                                                ? "public"
                                                : "private"))));
        fields.add(new Field.Things("hosts", "Addresses in use", hosts()));
        return fields;
    }

    private Field block(int index) {
        Cidr block = subnet.cidrBlocks().get(index);
        return new Field.BlockField(
                index == 0 ? "block" : "block-" + (index + 1),
                BlockRules.familyOf(block),
                block.toString(),
                typed -> {
                    Verdict family = BlockRules.sameFamily(block, typed);
                    return family.ok() ? rule(typed) : family;
                },
                this::facts,
                typed -> with(index, typed),
                subnet.cidrBlocks().size() == 1 ? null : with(index, null));
    }

    private Verdict rule(Cidr typed) {
        Optional<Vpc> vpc = subject.topology().find(subnet.vpc());
        return BlockRules.forSubnet(subnet, vpc, typed);
    }

    private Change with(int index, @Nullable Cidr block) {
        List<Cidr> blocks = new ArrayList<>(subnet.cidrBlocks());
        Cidr before = blocks.remove(index);
        if (block != null) {
            blocks.add(index, block);
        }
        return Subject.replaced(
                block == null
                        ? "remove " + before + " from " + subnet.label()
                        : "use " + block + " for " + subnet.label(),
                Altered.blocks(subnet, blocks));
    }

    private Field newBlock() {
        return new Field.BlockField(
                "new-block",
                "Add a block",
                "",
                this::rule,
                this::facts,
                typed ->
                        Subject.replaced(
                                "use " + typed + " for " + subnet.label(),
                                Altered.blocks(
                                        subnet,
                                        Stream.concat(
                                                        subnet.cidrBlocks().stream(),
                                                        Stream.of(typed))
                                                .toList())),
                null);
    }

    private List<Row> facts(Cidr block) {
        List<Ip> taken = hostsIn().map(Host::address).toList();
        return BlockRules.factsInSubnet(block, taken);
    }

    /// How many addresses of a block neither AWS nor an interface has.
    static BigInteger free(Subject subject, Subnet subnet, Cidr block) {
        List<Ip> taken = hostsIn(subject, subnet).map(Host::address).toList();
        return BlockRules.freeInSubnet(block, taken);
    }

    private Stream<Host> hostsIn() {
        return hostsIn(subject, subnet);
    }

    private static Stream<Host> hostsIn(Subject subject, Subnet subnet) {
        return subject.inventory().hostsIn(subnet.vpc()).values().stream()
                .filter(h -> h.subnet().ref().equals(subnet.ref()));
    }

    private List<Entry> hosts() {
        return hostsIn()
                .sorted(Comparator.comparing(Host::address))
                .map(h -> subject.entry(h.owner().ref()).at(h.address().toString()))
                .toList();
    }

    private Change zone(String zone, String id) {
        return Subject.replaced("change zone of " + subnet.label(), Altered.zone(subnet, zone, id));
    }

    /// Its own table, or none: then it uses its VPC's main one
    /// ([subnet route tables](https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html)).
    private Field table() {
        List<RouteTable> tables = subject.inventory().tablesOf(subnet.vpc());
        String main =
                tables.stream()
                        .filter(RouteTable::main)
                        .findFirst()
                        .map(t -> "main table (" + t.label() + ")")
                        .orElse("main table");
        List<Option> options = new ArrayList<>();
        options.add(new Option("", main));
        tables.stream()
                .filter(t -> subject.topology().byId(t.ref().id()).isPresent())
                .map(t -> new Option(t.ref().id(), t.label()))
                .forEach(options::add);
        RouteTable own =
                tables.stream()
                        .filter(t -> t.subnets().contains(subnet.ref()))
                        .findFirst()
                        .orElse(null);
        String value = own == null ? "" : own.ref().id();
        return new Field.Choice("table", "Route table", value, options, this::associate);
    }

    private Change associate(String id) {
        List<Change> changes = new ArrayList<>();
        for (RouteTable table : subject.topology().all(RouteTable.class)) {
            boolean chosen = table.ref().id().equals(id);
            boolean has = table.subnets().contains(subnet.ref());
            if (has != chosen) {
                changes.add(new Change.Replace(associated(table, chosen)));
            }
        }
        String to = subject.topology().byId(id).map(Resource::label).orElse("the main table");
        return Subject.labelled("use " + to + " for " + subnet.label(), changes);
    }

    private RouteTable associated(RouteTable table, boolean with) {
        List<Ref<Subnet>> subnets = new ArrayList<>(table.subnets());
        if (with) {
            subnets.add(subnet.ref());
        } else {
            subnets.removeIf(s -> Objects.equals(s, subnet.ref()));
        }
        return Altered.subnets(table, subnets);
    }
}
