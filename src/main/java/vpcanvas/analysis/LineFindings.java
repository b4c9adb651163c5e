package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vpcanvas.analysis.route.Line;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Checks what leads out of AWS to corporate networks.
final class LineFindings {
    private final Report report;
    private final List<Problem> found;

    private LineFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
    }

    static void find(Report report, List<Problem> found) {
        LineFindings findings = new LineFindings(report, found);
        report.topology().all(Vpc.class).forEach(findings::gateways);
        report.topology().all(VpnConnection.class).forEach(findings::vpn);
        report.topology().all(DirectConnectGateway.class).forEach(findings::directConnect);
        report.topology().all(CorporateNetwork.class).forEach(findings::corporate);
    }

    /// A VPC has at most one virtual private gateway.
    private void gateways(Vpc vpc) {
        report.lines().gatewaysOf(vpc.ref()).stream()
                .skip(1)
                .forEach(
                        g ->
                                found.add(
                                        LineProblem.at(
                                                g,
                                                ProblemCode.X_VGW_SECOND,
                                                vpc.label()
                                                        + " has a virtual private gateway already."
                                                        + " Detach one of them.")));
    }

    /// A VPN on a virtual private gateway carries IPv4 alone.
    private void vpn(VpnConnection vpn) {
        boolean ipv6 =
                Stream.concat(
                                vpn.staticRoutes().stream(),
                                vpn.announced().stream().map(a -> a.cidrBlock()))
                        .anyMatch(b -> b.family() == Family.IPV6);
        if (vpn.virtualPrivateGateway() != null && ipv6) {
            found.add(
                    LineProblem.at(
                            vpn,
                            ProblemCode.X_VGW_VPN_IPV6,
                            "a VPN on a virtual private gateway carries IPv4 only. Use a transit"
                                    + " gateway."));
        }
        if (vpn.state() != VpnConnection.State.AVAILABLE) {
            found.add(
                    LineProblem.at(
                            vpn, ProblemCode.BAD_STATE_VPN, "it is not up and carries nothing."));
        }
    }

    /// VPCs behind one Direct Connect gateway may not overlap.
    private void directConnect(DirectConnectGateway gateway) {
        List<OverlapSweep.Owned<Vpc>> blocks = new ArrayList<>();
        gateway.associations().stream()
                .flatMap(a -> report.topology().find(a.virtualPrivateGateway()).stream())
                .map(VirtualPrivateGateway::vpc)
                .flatMap(v -> report.topology().find(v).stream())
                .distinct()
                .forEach(
                        v ->
                                v.usableBlocks()
                                        .forEach(b -> blocks.add(new OverlapSweep.Owned<>(b, v))));
        Set<Set<Vpc>> told = new HashSet<>();
        OverlapSweep.overlaps(
                blocks,
                (wide, narrow) -> {
                    if (!wide.owner().equals(narrow.owner())
                            && told.add(Set.of(wide.owner(), narrow.owner()))) {
                        found.add(
                                LineProblem.at(
                                        gateway,
                                        ProblemCode.X_DXGW_CIDR_OVERLAP,
                                        wide.owner().label()
                                                + " and "
                                                + narrow.owner().label()
                                                + " overlap; VPCs behind one Direct Connect gateway"
                                                + " may not. Give one of them another block."));
                    }
                });
    }

    private void corporate(CorporateNetwork network) {
        hosts(network);
        report.lines().of(network).forEach(line -> unknown(network, line));
    }

    private void hosts(CorporateNetwork network) {
        for (CorporateNetwork.Host host : network.hosts()) {
            if (network.cidrBlocks().stream().noneMatch(b -> b.contains(host.ipAddress()))) {
                found.add(
                        new LineProblem(
                                network,
                                ProblemCode.X_CORPORATE_HOST_OUTSIDE,
                                List.of(network.ref().id() + ":" + host.ipAddress()),
                                host.name()
                                        + " has the address "
                                        + host.ipAddress()
                                        + ", which lies in no block of the network. Give it"
                                        + " another address, or the network that block."));
            }
        }
    }

    /// What the AWS end of a line doesn't know to be behind it can't be reached over it.
    private void unknown(CorporateNetwork network, Line line) {
        for (Cidr block : network.cidrBlocks()) {
            if (line.known().stream().noneMatch(k -> k.block().overlaps(block))) {
                found.add(
                        LineProblem.at(
                                line.connection(),
                                ProblemCode.X_LINE_BLOCK_UNKNOWN,
                                block
                                        + " of "
                                        + network.label()
                                        + " is neither announced nor configured there, so nothing"
                                        + " finds the way to it over this connection. "
                                        + (line.isDynamic()
                                                ? "Announce it."
                                                : "Add it to the static routes.")));
            }
        }
    }
}
