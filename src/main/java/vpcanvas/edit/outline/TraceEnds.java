package vpcanvas.edit.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vpcanvas.analysis.Report;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Instance;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NatGateway;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Resource;

/// Who can be the end of a trace: what has an address of its own, and the internet. A person knows
/// it by name, id or address.
public record TraceEnds(Report report, Entries entries) {

    /// The two ends of a trace. Only what opens connections can be where it begins.
    public enum Side {
        FROM,
        TO
    }

    public static TraceEnds of(Report report) {
        return new TraceEnds(report, Entries.of(List.of(), report));
    }

    /// What may be meant by what has been typed so far: what begins like it before what has it
    /// inside.
    ///
    /// @param most how many at the most
    public List<Entry> matching(String typed, Side side, int most) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all(side).stream()
                .filter(e -> rank(e, wanted) < Integer.MAX_VALUE)
                .sorted(
                        Comparator.comparingInt((Entry e) -> rank(e, wanted))
                                .thenComparing(Entry::name)
                                .thenComparing(Entry::key))
                .limit(most)
                .toList();
    }

    private List<Entry> all(Side side) {
        List<Entry> all = new ArrayList<>(List.of(entries.of(Layout.INTERNET)));
        for (Resource resource : report.topology().resources()) {
            if (isEnd(resource, side)) {
                all.add(entries.of(resource.ref().id()));
            }
        }
        for (CorporateNetwork network : report.topology().all(CorporateNetwork.class)) {
            network.hosts().forEach(h -> all.add(host(network, h)));
        }
        return all;
    }

    /// A host of a corporate network is known by its address.
    private static Entry host(CorporateNetwork network, CorporateNetwork.Host host) {
        String address = host.ipAddress().toString();
        return new Entry(
                address,
                "corporate host",
                host.name(),
                address,
                List.of("in " + network.label()),
                false);
    }

    private static boolean isEnd(Resource resource, Side side) {
        return switch (resource) {
            case Instance i -> true;
            case NetworkInterface n -> true;
            case CorporateNetwork n -> true;
            case GatewayEndpoint e -> side == Side.TO;
            case InterfaceEndpoint e -> side == Side.TO;
            case LoadBalancer l -> side == Side.TO;
            case NatGateway n -> side == Side.TO;
            default -> false;
        };
    }

    private static int rank(Entry entry, String wanted) {
        String label = entry.label().toLowerCase(Locale.ROOT);
        String id = entry.key().toLowerCase(Locale.ROOT);
        if (label.startsWith(wanted) || entry.addresses().startsWith(wanted)) {
            return 0;
        }
        if (id.startsWith(wanted)) {
            return 1;
        }
        return label.contains(wanted) || id.contains(wanted) ? 2 : Integer.MAX_VALUE;
    }

    /// What to show for an end: `orders 10.0.2.10` for the id of an instance, else what was typed.
    public String label(String end) {
        if (report.topology().byId(end).isPresent()) {
            return entries.of(end).label();
        }
        return report.topology().all(CorporateNetwork.class).stream()
                .flatMap(n -> n.hosts().stream().map(h -> host(n, h)))
                .filter(e -> e.key().equals(end))
                .findFirst()
                .map(Entry::label)
                .orElse(end);
    }

    /// The id that is meant by a name, an address, or both as [#label] writes them, if they are one
    /// thing's; anything else is handed on as it was typed.
    public String read(String typed, Side side) {
        String text = typed.strip();
        if (text.isEmpty() || report.topology().byId(text).isPresent()) {
            return text;
        }
        List<String> meant =
                all(side).stream().filter(e -> isCalled(e, text)).map(Entry::key).toList();
        return meant.size() == 1 ? meant.getFirst() : text;
    }

    private static boolean isCalled(Entry entry, String text) {
        return entry.label().equalsIgnoreCase(text)
                || entry.name().equals(text)
                || entry.addresses().equals(text);
    }
}
