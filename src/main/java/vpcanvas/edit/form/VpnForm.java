package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.model.Change;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.model.altered.AlteredLines;
import vpcanvas.net.Cidr;

/// A Site-to-Site VPN connection: how it is routed, whether it is up, what is known to be behind
/// it, and on a transit gateway its attachment.
record VpnForm(Subject subject, VpnConnection vpn) {

    /// The form of a VPN's attachment is that of the VPN.
    static List<Field> of(Subject subject, VpnAttachment attachment) {
        return subject.topology()
                .find(attachment.vpnConnection())
                .map(v -> new VpnForm(subject, v).fields())
                .orElseGet(() -> subject.plain(attachment));
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(vpn));
        fields.add(
                new Field.Choice(
                        "routing",
                        "Routing",
                        vpn.routing().name(),
                        List.of(new Option("BGP", "BGP"), new Option("STATIC", "static")),
                        r -> replaced(AlteredLines.routing(vpn, VpnConnection.Kind.valueOf(r)))));
        fields.add(
                Subject.choice(
                        "state", "State", vpn.state(), s -> replaced(AlteredLines.state(vpn, s))));
        fields.add(prefixes());
        Optional<VpnAttachment> attachment = attachment();
        attachment.ifPresent(a -> fields.addAll(attached(a)));
        fields.add(new Field.Rows("about", "About", about()));
        return fields;
    }

    /// What AWS's side knows: announced by BGP, or written down ([routing
    /// options](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html)).
    private Field prefixes() {
        return switch (vpn.routing()) {
            case BGP ->
                    BlockList.field(
                            "announced",
                            "Announced",
                            BlockList.blocks(vpn.announced()),
                            this::announcing);
            case STATIC ->
                    BlockList.field(
                            "static-routes",
                            "Static routes",
                            vpn.staticRoutes(),
                            blocks ->
                                    replaced(AlteredLines.prefixes(vpn, blocks, vpn.announced())));
        };
    }

    private Change announcing(List<Cidr> blocks) {
        return replaced(
                AlteredLines.prefixes(
                        vpn, vpn.staticRoutes(), BlockList.announced(vpn.announced(), blocks)));
    }

    private Change replaced(VpnConnection after) {
        return Subject.replaced("change " + vpn.label(), after);
    }

    private Optional<VpnAttachment> attachment() {
        return subject.topology().all(VpnAttachment.class).stream()
                .filter(a -> a.vpnConnection().equals(vpn.ref()))
                .findFirst();
    }

    private List<Field> attached(VpnAttachment attachment) {
        return List.of(
                Subject.choice(
                        "attachment-state",
                        "Attachment",
                        attachment.state(),
                        s ->
                                Subject.replaced(
                                        "change " + vpn.label(), AlteredHubs.state(attachment, s))),
                new HubMatrix(subject, attachment.transitGateway()).of(attachment));
    }

    private List<Row> about() {
        List<Row> rows = new ArrayList<>();
        rows.add(subject.to("customer gateway", vpn.customerGateway()));
        subject.topology()
                .find(vpn.customerGateway())
                .map(CustomerGateway::corporateNetwork)
                .ifPresent(n -> rows.add(subject.to("corporate network", n)));
        if (vpn.transitGateway() != null) {
            rows.add(subject.to("transit gateway", vpn.transitGateway()));
        }
        if (vpn.virtualPrivateGateway() != null) {
            rows.add(subject.to("virtual private gateway", vpn.virtualPrivateGateway()));
        }
        return rows;
    }
}
