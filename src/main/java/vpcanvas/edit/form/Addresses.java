package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Address;
import vpcanvas.model.Change;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.net.AddressException;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// Fields for the private and public addresses of interfaces. That an address is of another subnet or
/// somebody else's is a problem of the design; the field only says so.
record Addresses(
        Subject subject, Resource owner, List<Pair> pairs, Function<List<Pair>, Resource> write) {

    /// A private address and the public one that stands for it; a private one that is null is AWS's to
    /// choose.
    record Pair(@Nullable Ref<Subnet> subnet, @Nullable Ip privateIp, @Nullable Ip publicIp) {}

    static Addresses of(
            Subject subject,
            Resource owner,
            @Nullable Ref<Subnet> subnet,
            List<Address> addresses,
            Function<List<Address>, Resource> write) {
        List<Pair> pairs =
                addresses.stream()
                        .map(a -> new Pair(subnet, a.privateIpAddress(), a.publicIp()))
                        .toList();
        // Where there is none yet, one can be typed.
        List<Pair> shown = pairs.isEmpty() ? List.of(new Pair(subnet, null, null)) : pairs;
        return new Addresses(subject, owner, shown, changed -> write.apply(given(changed)));
    }

    /// Only what has a private address is an address.
    private static List<Address> given(List<Pair> pairs) {
        return pairs.stream()
                .filter(p -> p.privateIp != null)
                .map(p -> new Address(Objects.requireNonNull(p.privateIp), p.publicIp))
                .toList();
    }

    static Addresses ofNodes(
            Subject subject,
            Resource owner,
            List<SubnetAddress> nodes,
            Function<List<SubnetAddress>, Resource> write) {
        List<Pair> pairs =
                nodes.stream()
                        .map(n -> new Pair(n.subnet(), n.privateIpAddress(), n.publicIp()))
                        .toList();
        return new Addresses(
                subject,
                owner,
                pairs,
                changed -> {
                    List<SubnetAddress> after = new ArrayList<>();
                    for (int i = 0; i < nodes.size(); i++) {
                        Pair pair = changed.get(i);
                        after.add(
                                new SubnetAddress(
                                        nodes.get(i).subnet(), pair.privateIp, pair.publicIp));
                    }
                    return write.apply(after);
                });
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            String number = i == 0 ? "" : "-" + (i + 1);
            fields.add(privateField(i, "address" + number));
            fields.add(publicField(i, "public" + number));
        }
        return fields;
    }

    private Field privateField(int index, String id) {
        return Subject.line(
                id,
                "Private address",
                text(pairs.get(index).privateIp),
                typed -> typed.isEmpty() ? Verdict.remark("AWS chooses one.") : rule(index, typed),
                typed ->
                        change(
                                index,
                                new Pair(
                                        pairs.get(index).subnet,
                                        read(typed),
                                        pairs.get(index).publicIp)));
    }

    private Field publicField(int index, String id) {
        return Subject.line(
                id,
                "Public address",
                text(pairs.get(index).publicIp),
                typed -> publicRule(index, typed),
                typed ->
                        change(
                                index,
                                new Pair(
                                        pairs.get(index).subnet,
                                        pairs.get(index).privateIp,
                                        read(typed))));
    }

    private static String text(@Nullable Ip address) {
        return address == null ? "" : address.toString();
    }

    private static @Nullable Ip read(String typed) {
        return typed.isEmpty() ? null : Ip.parse(typed);
    }

    private Verdict rule(int index, String typed) {
        try {
            Ip address = Ip.parse(typed);
            boolean inside =
                    subject.topology().find(pairs.get(index).subnet).stream()
                            .flatMap((Subnet s) -> s.cidrBlocks().stream())
                            .anyMatch(b -> b.contains(address));
            return inside ? Verdict.FINE : Verdict.remark("It is outside the subnet's blocks.");
        } catch (AddressException e) {
            return Verdict.wrong(e.getMessage() + ".");
        }
    }

    private Verdict publicRule(int index, String typed) {
        if (typed.isEmpty()) {
            return Verdict.FINE;
        }
        if (pairs.get(index).privateIp == null) {
            return Verdict.wrong("It stands for a private address; give that one first.");
        }
        try {
            return Ip.parse(typed).family() == Family.IPV4
                    ? Verdict.FINE
                    : Verdict.wrong("IPv6 addresses are public as they are.");
        } catch (AddressException e) {
            return Verdict.wrong(e.getMessage() + ".");
        }
    }

    private Change change(int index, Pair pair) {
        List<Pair> after = new ArrayList<>(pairs);
        after.set(index, pair);
        return Subject.replaced("change address of " + owner.label(), write.apply(after));
    }
}
