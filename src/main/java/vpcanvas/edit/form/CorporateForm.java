package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vpcanvas.analysis.route.Line;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.altered.AlteredLines;
import vpcanvas.net.AddressException;
import vpcanvas.net.BlockFacts;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// A corporate network: its blocks and hosts, and the lines that lead to it.
record CorporateForm(Subject subject, CorporateNetwork network) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(network));
        for (int i = 0; i < network.cidrBlocks().size(); i++) {
            fields.add(block(i));
        }
        fields.add(newBlock());
        for (int i = 0; i < network.hosts().size(); i++) {
            fields.add(hostName(i));
            fields.add(hostAddress(i));
        }
        fields.add(newHost());
        fields.add(new Field.Things("lines", "Connections", lines()));
        return fields;
    }

    private List<Entry> lines() {
        List<Ref<?>> refs = new ArrayList<>();
        subject.topology().all(CustomerGateway.class).stream()
                .filter(g -> network.ref().equals(g.corporateNetwork()))
                .forEach(g -> refs.add(g.ref()));
        for (Line line : subject.report().lines().of(network)) {
            if (!refs.contains(line.connection().ref())) {
                refs.add(line.connection().ref());
            }
        }
        return refs.stream().map(subject::entry).toList();
    }

    private Field block(int index) {
        Cidr block = network.cidrBlocks().get(index);
        Following following = new Following(subject, network);
        return new Field.BlockField(
                index == 0 ? "block" : "block-" + (index + 1),
                BlockRules.familyOf(block),
                block.toString(),
                this::rule,
                CorporateForm::facts,
                typed -> following.instead(block, typed),
                network.cidrBlocks().size() == 1 ? null : following.without(block));
    }

    private Field newBlock() {
        return new Field.BlockField(
                "new-block",
                "Add a block",
                "",
                this::rule,
                CorporateForm::facts,
                typed -> {
                    List<Cidr> blocks = new ArrayList<>(network.cidrBlocks());
                    blocks.add(typed);
                    return Subject.replaced(
                            "use " + typed + " for " + network.label(),
                            AlteredLines.blocks(network, blocks));
                },
                null);
    }

    /// Any block may be in use outside AWS.
    private Verdict rule(Cidr typed) {
        return typed.length() == 0
                ? Verdict.remark("This is everything; name the blocks that are in use.")
                : Verdict.FINE;
    }

    private static List<Row> facts(Cidr block) {
        return BlockRules.facts(BlockFacts.of(block));
    }

    private Field hostName(int index) {
        CorporateNetwork.Host host = network.hosts().get(index);
        return Subject.line(
                "host-" + (index + 1),
                "Host",
                host.name(),
                typed ->
                        typed.isEmpty()
                                ? Verdict.remark("The host is removed.")
                                : nameRule(typed, index),
                typed -> typed.isEmpty() ? without(index) : with(index, typed, host.ipAddress()));
    }

    private Field hostAddress(int index) {
        CorporateNetwork.Host host = network.hosts().get(index);
        return Subject.line(
                "host-address-" + (index + 1),
                "Address of " + host.name(),
                host.ipAddress().toString(),
                this::addressRule,
                typed -> with(index, host.name(), Ip.parse(typed)));
    }

    /// A host is known by its name, so that must be its own.
    private Verdict nameRule(String typed, int index) {
        for (int i = 0; i < network.hosts().size(); i++) {
            if (i != index && network.hosts().get(i).name().equals(typed)) {
                return Verdict.wrong("Another host is called " + typed + ".");
            }
        }
        return Subject.nameRule(typed);
    }

    private Verdict addressRule(String typed) {
        try {
            Ip address = Ip.parse(typed);
            return network.cidrBlocks().stream().anyMatch(b -> b.contains(address))
                    ? Verdict.FINE
                    : Verdict.remark("It is outside the network's blocks.");
        } catch (AddressException e) {
            return Verdict.wrong(e.getMessage() + ".");
        }
    }

    /// A new host has a name and an address: `erp 192.168.4.20`.
    private Field newHost() {
        return Subject.line(
                "new-host",
                "Add a host",
                "",
                this::newHostRule,
                typed ->
                        changed(
                                hosts ->
                                        hosts.add(
                                                new CorporateNetwork.Host(
                                                        nameIn(typed),
                                                        Ip.parse(addressIn(typed))))));
    }

    private Verdict newHostRule(String typed) {
        if (typed.isEmpty() || nameIn(typed).isEmpty()) {
            return Verdict.wrong("Type a name and an address, such as erp 192.168.4.20.");
        }
        Verdict name = nameRule(nameIn(typed), -1);
        return name.ok() ? addressRule(addressIn(typed)) : name;
    }

    private static String nameIn(String typed) {
        return typed.substring(0, Math.max(0, typed.lastIndexOf(' '))).strip();
    }

    private static String addressIn(String typed) {
        return typed.substring(typed.lastIndexOf(' ') + 1);
    }

    private Change with(int index, String name, Ip address) {
        return changed(hosts -> hosts.set(index, new CorporateNetwork.Host(name, address)));
    }

    private Change without(int index) {
        return changed(hosts -> hosts.remove(index));
    }

    private Change changed(Consumer<List<CorporateNetwork.Host>> how) {
        List<CorporateNetwork.Host> hosts = new ArrayList<>(network.hosts());
        how.accept(hosts);
        return Subject.replaced(
                "change hosts of " + network.label(), AlteredLines.hosts(network, hosts));
    }
}
