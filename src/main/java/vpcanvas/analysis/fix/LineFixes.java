package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.Announced;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.model.altered.AlteredLines;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Fixes of what leads to corporate networks.
record LineFixes(Impasse at) {

    List<Fix> up() {
        return at.scene()
                .find(VpnConnection.class, at.blocker().at())
                .map(
                        v ->
                                List.of(
                                        Fix.replacing(
                                                "Bring " + v.label() + " up",
                                                AlteredLines.state(
                                                        v, VpnConnection.State.AVAILABLE))))
                .orElse(List.of());
    }

    /// What a virtual private gateway doesn't know is announced to it, or configured.
    List<Fix> announce() {
        Optional<VirtualPrivateGateway> gateway =
                at.scene().find(VirtualPrivateGateway.class, at.blocker().at());
        if (gateway.isEmpty()) {
            return List.of();
        }
        Ip destination = at.packet().destination();
        return at.scene().report().lines().of(gateway.get()).stream()
                .filter(l -> blockOf(l, destination).isPresent())
                .flatMap(l -> known(l, blockOf(l, destination).orElseThrow()).stream())
                .toList();
    }

    private static Optional<Cidr> blockOf(Line line, Ip destination) {
        CorporateNetwork network = line.network();
        return network == null
                ? Optional.empty()
                : network.cidrBlocks().stream().filter(b -> b.contains(destination)).findFirst();
    }

    private static Optional<Fix> known(Line line, Cidr block) {
        List<Announced> announced = new ArrayList<>();
        Announced more = new Announced(block, Announced.Source.DRAWN, 1, 0);
        if (line.connection() instanceof VpnConnection vpn) {
            List<Cidr> routes = new ArrayList<>(vpn.staticRoutes());
            announced.addAll(vpn.announced());
            boolean bgp = vpn.routing() == VpnConnection.Kind.BGP;
            if (bgp) {
                announced.add(more);
            } else {
                routes.add(block);
            }
            return Optional.of(
                    Fix.replacing(
                            (bgp ? "Announce " : "Add static route ")
                                    + block
                                    + (bgp ? " over " : " to ")
                                    + vpn.label(),
                            AlteredLines.prefixes(vpn, routes, announced)));
        }
        if (line.connection() instanceof DirectConnectGateway direct) {
            announced.addAll(direct.announced());
            announced.add(more);
            return Optional.of(
                    Fix.replacing(
                            "Announce " + block + " over " + direct.label(),
                            AlteredLines.announced(direct, announced)));
        }
        return Optional.empty();
    }

    /// A Direct Connect gateway announces only prefixes that are allowed.
    List<Fix> allow() {
        Optional<DirectConnectGateway> gateway =
                at.scene().find(DirectConnectGateway.class, at.blocker().at());
        if (gateway.isEmpty()) {
            return List.of();
        }
        Cidr block = at.destinationBlock(null);
        List<Fix> fixes = new ArrayList<>();
        for (DirectConnectAttachment a : at.scene().topology().all(DirectConnectAttachment.class)) {
            if (a.directConnectGateway().equals(gateway.get().ref())) {
                fixes.add(
                        Fix.replacing(
                                allowing(block, a.label()),
                                AlteredHubs.prefixes(a, plus(a.allowedPrefixes(), block))));
            }
        }
        for (DirectConnectGateway.Association association : gateway.get().associations()) {
            if (leadsTo(association, block)) {
                fixes.add(
                        Fix.replacing(
                                allowing(block, gateway.get().label()),
                                AlteredLines.associations(
                                        gateway.get(),
                                        allowing(gateway.get(), association, block))));
            }
        }
        return fixes;
    }

    private boolean leadsTo(DirectConnectGateway.Association association, Cidr block) {
        return at.scene()
                .topology()
                .find(association.virtualPrivateGateway())
                .flatMap(g -> at.scene().topology().find(g.vpc()))
                .map(Vpc::usableBlocks)
                .orElse(List.of())
                .contains(block);
    }

    private static List<DirectConnectGateway.Association> allowing(
            DirectConnectGateway gateway,
            DirectConnectGateway.Association association,
            Cidr block) {
        return gateway.associations().stream()
                .map(
                        a ->
                                a.equals(association)
                                        ? new DirectConnectGateway.Association(
                                                a.virtualPrivateGateway(),
                                                plus(a.allowedPrefixes(), block))
                                        : a)
                .toList();
    }

    private static String allowing(Cidr block, String whom) {
        return "Allow prefix " + block + " for " + whom;
    }

    private static List<Cidr> plus(List<Cidr> blocks, Cidr more) {
        List<Cidr> all = new ArrayList<>(blocks);
        all.add(more);
        return all;
    }
}
