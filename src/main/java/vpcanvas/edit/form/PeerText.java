package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;

/// Whom a security group rule names, as it is typed: a block, or a security group or prefix list by
/// its name or id.
record PeerText(Subject subject, SecurityGroup group) {

    String text(RulePeer peer) {
        return switch (peer) {
            case RulePeer.Block(var block) -> block.toString();
            case RulePeer.Group(var ref) -> text(ref);
            case RulePeer.ListOf(var ref) -> text(ref);
        };
    }

    /// Its name where that names nothing else.
    private String text(Ref<?> ref) {
        return subject.topology()
                .byId(ref.id())
                .map(Resource::name)
                .filter(name -> called(name).size() == 1 && subject.topology().byId(name).isEmpty())
                .orElse(ref.id());
    }

    private List<Resource> called(String name) {
        return nameable().filter(r -> !name.isEmpty() && r.name().equals(name)).toList();
    }

    private Stream<Resource> nameable() {
        return Stream.concat(
                subject.topology().all(SecurityGroup.class).stream(),
                subject.topology().all(PrefixList.class).stream());
    }

    /// What may be meant, the group itself and its neighbours first.
    List<Entry> known() {
        List<Ref<?>> refs = new ArrayList<>();
        refs.add(group.ref());
        nameable()
                .filter(r -> r instanceof SecurityGroup g && isNeighbour(g))
                .forEach(r -> refs.add(r.ref()));
        nameable()
                .filter(r -> !(r instanceof SecurityGroup g && isNeighbour(g)))
                .forEach(r -> refs.add(r.ref()));
        return refs.stream().distinct().<Entry>map(subject::entry).toList();
    }

    private boolean isNeighbour(SecurityGroup other) {
        return other.vpc().equals(group.vpc());
    }

    Verdict check(String typed) {
        Resource named = named(typed).orElse(null);
        if (named != null) {
            return named instanceof SecurityGroup g && !isNeighbour(g)
                    ? Verdict.remark(
                            "Of "
                                    + subject.label(g.vpc())
                                    + ": counts over a peering in one Region, inbound also over a"
                                    + " transit gateway.")
                    : Verdict.FINE;
        }
        if (called(typed).size() > 1) {
            return Verdict.wrong("Several are called " + typed + "; type the id.");
        }
        try {
            Cidr.Canonical read = Cidr.canonical(typed);
            return read.cleared()
                    ? Verdict.remark("AWS takes this as " + read.cidr() + ".")
                    : Verdict.FINE;
        } catch (AddressException e) {
            return Verdict.wrong(
                    "Type a block such as 10.0.0.0/16, or the name of a security group or prefix"
                            + " list.");
        }
    }

    /// What a text means that was found ok.
    RulePeer read(String typed) {
        Resource named = named(typed).orElse(null);
        if (named instanceof SecurityGroup g) {
            return new RulePeer.Group(g.ref());
        }
        return named instanceof PrefixList l
                ? new RulePeer.ListOf(l.ref())
                : new RulePeer.Block(Cidr.canonical(typed).cidr());
    }

    private Optional<Resource> named(String typed) {
        List<Resource> called = called(typed);
        return nameable()
                .filter(r -> r.ref().id().equals(typed))
                .findFirst()
                .or(() -> called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty());
    }
}
