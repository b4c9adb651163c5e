package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.Announced;
import vpcanvas.model.Attachment;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Destination;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpnConnection;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.model.altered.AlteredLines;
import vpcanvas.net.Cidr;

/// Gives a corporate network another block, and lets follow what was written down of the old one:
/// what its lines announce, the static routes of its VPNs, and those of hubs that lead there.
record Following(Subject subject, CorporateNetwork network) {

    Change instead(Cidr old, Cidr block) {
        return changed("use " + block + " for " + network.label(), old, block);
    }

    Change without(Cidr old) {
        return changed("remove " + old + " from " + network.label(), old, null);
    }

    private Change changed(String label, Cidr old, @Nullable Cidr block) {
        List<Change> changes = new ArrayList<>();
        changes.add(
                new Change.Replace(
                        AlteredLines.blocks(network, instead(network.cidrBlocks(), old, block))));
        List<Line> lines = subject.report().lines().of(network);
        lines.stream()
                .map(Line::connection)
                .distinct()
                .forEach(
                        c -> {
                            if (c instanceof VpnConnection vpn) {
                                follow(vpn, old, block, changes);
                            } else if (c instanceof DirectConnectGateway gateway) {
                                follow(gateway, old, block, changes);
                            }
                        });
        follow(attachmentsOf(lines), old, block, changes);
        return Subject.labelled(label, changes);
    }

    private static Set<Ref<Attachment>> attachmentsOf(List<Line> lines) {
        return lines.stream()
                .map(Line::end)
                .filter(Line.OnHub.class::isInstance)
                .map(e -> ((Line.OnHub) e).attachment().attachment())
                .collect(Collectors.toSet());
    }

    private static void follow(
            VpnConnection vpn, Cidr old, @Nullable Cidr block, List<Change> changes) {
        VpnConnection after =
                AlteredLines.prefixes(
                        vpn,
                        instead(vpn.staticRoutes(), old, block),
                        announced(vpn.announced(), old, block));
        if (!after.equals(vpn)) {
            changes.add(new Change.Replace(after));
        }
    }

    private static void follow(
            DirectConnectGateway gateway, Cidr old, @Nullable Cidr block, List<Change> changes) {
        DirectConnectGateway after =
                AlteredLines.announced(gateway, announced(gateway.announced(), old, block));
        if (!after.equals(gateway)) {
            changes.add(new Change.Replace(after));
        }
    }

    private void follow(
            Set<Ref<Attachment>> attachments,
            Cidr old,
            @Nullable Cidr block,
            List<Change> changes) {
        if (attachments.isEmpty()) {
            return;
        }
        for (TransitGatewayRouteTable table :
                subject.topology().all(TransitGatewayRouteTable.class)) {
            List<TransitGatewayRoute> after = new ArrayList<>();
            for (TransitGatewayRoute route : table.routes()) {
                boolean follows =
                        route.destination().equals(Destination.of(old))
                                && attachments.contains(route.attachment());
                if (!follows) {
                    after.add(route);
                } else if (block != null) {
                    after.add(new TransitGatewayRoute(Destination.of(block), route.attachment()));
                }
            }
            if (!after.equals(table.routes())) {
                changes.add(new Change.Replace(AlteredHubs.routes(table, after)));
            }
        }
    }

    private static List<Cidr> instead(List<Cidr> blocks, Cidr old, @Nullable Cidr block) {
        List<Cidr> after = new ArrayList<>();
        for (Cidr b : blocks) {
            if (!b.equals(old)) {
                after.add(b);
            } else if (block != null) {
                after.add(block);
            }
        }
        return after;
    }

    /// What was read from a real network does not follow a drawing.
    private static List<Announced> announced(
            List<Announced> announced, Cidr old, @Nullable Cidr block) {
        List<Announced> after = new ArrayList<>();
        for (Announced a : announced) {
            boolean follows = a.cidrBlock().equals(old) && a.source() == Announced.Source.DRAWN;
            if (!follows) {
                after.add(a);
            } else if (block != null) {
                after.add(new Announced(block, a.source(), a.asPathLength(), a.med()));
            }
        }
        return after;
    }
}
