package vpcanvas.analysis.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.PortRange;

/// A set of ports, as ranges that are sorted and don't touch.
public record Ports(List<PortRange> ranges) {
    private static final int LAST = 65_535;

    public static final Ports ALL = of(0, LAST);
    static final Ports NONE = new Ports(List.of());

    /// What clients of all kinds answer to, NAT gateways and load balancers among them
    /// ([ephemeral ports](https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html),
    ///
    public static final Ports EPHEMERAL = of(1024, LAST);

    private static final Ports LINUX = of(32_768, 60_999);
    private static final Ports WINDOWS = of(49_152, LAST);

    public Ports {
        ranges = joined(ranges);
    }

    public static Ports of(int port) {
        return of(port, port);
    }

    private static Ports of(int from, int to) {
        return new Ports(List.of(new PortRange(from, to)));
    }

    /// The ports that a rule names; all without a range.
    static Ports of(@Nullable PortRange range) {
        return range == null ? ALL : new Ports(List.of(range));
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public boolean contains(int port) {
        return ranges.stream().anyMatch(r -> r.contains(port));
    }

    boolean containsAll(Ports others) {
        return others.and(this).equals(others);
    }

    /// Whether some kind of client gets its answers: at least one operating system's whole range is in.
    public boolean servesClients() {
        return containsAll(LINUX) || containsAll(WINDOWS);
    }

    public Ports and(Ports others) {
        List<PortRange> common = new ArrayList<>();
        for (PortRange one : ranges) {
            for (PortRange other : others.ranges) {
                int from = Math.max(one.from(), other.from());
                int to = Math.min(one.to(), other.to());
                if (from <= to) {
                    common.add(new PortRange(from, to));
                }
            }
        }
        return new Ports(common);
    }

    Ports or(Ports others) {
        List<PortRange> all = new ArrayList<>(ranges);
        all.addAll(others.ranges);
        return new Ports(all);
    }

    Ports minus(Ports others) {
        return and(others.complement());
    }

    private Ports complement() {
        List<PortRange> gaps = new ArrayList<>();
        int next = 0;
        for (PortRange range : ranges) {
            if (range.from() > next) {
                gaps.add(new PortRange(next, range.from() - 1));
            }
            next = range.to() + 1;
        }
        if (next <= LAST) {
            gaps.add(new PortRange(next, LAST));
        }
        return new Ports(gaps);
    }

    private static List<PortRange> joined(List<PortRange> ranges) {
        List<PortRange> joined = new ArrayList<>();
        for (PortRange range :
                ranges.stream().sorted(Comparator.comparingInt(PortRange::from)).toList()) {
            PortRange last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && range.from() <= last.to() + 1) {
                joined.set(
                        joined.size() - 1,
                        new PortRange(last.from(), Math.max(last.to(), range.to())));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    /// As a person reads them: `443`, `80, 443`, `1024-65535`.
    @Override
    public String toString() {
        return ranges.stream()
                .map(r -> r.from() == r.to() ? "" + r.from() : r.from() + "-" + r.to())
                .collect(Collectors.joining(", "));
    }
}
