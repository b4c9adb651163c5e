package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Change;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.model.altered.AlteredLines;
import vpcanvas.net.Cidr;

/// A Direct Connect gateway: what the corporate side announces, and for each gateway in AWS the
/// prefixes that may be announced to the corporate side ([allowed
/// prefixes](https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html)).
record DirectConnectForm(Subject subject, DirectConnectGateway gateway) {

    /// The form of an attachment is that of its gateway.
    static List<Field> of(Subject subject, DirectConnectAttachment attachment) {
        return subject.topology()
                .find(attachment.directConnectGateway())
                .map(g -> new DirectConnectForm(subject, g).fields())
                .orElseGet(() -> subject.plain(attachment));
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(gateway));
        fields.add(
                Asns.amazonSide(
                        gateway.amazonSideAsn(), asn -> replaced(AlteredLines.asn(gateway, asn))));
        fields.add(
                subject.one(
                        "network",
                        "Corporate network",
                        CorporateNetwork.class,
                        gateway.corporateNetwork(),
                        "not drawn",
                        n -> replaced(AlteredLines.network(gateway, n))));
        fields.add(
                BlockList.field(
                        "announced",
                        "Announced",
                        BlockList.blocks(gateway.announced()),
                        this::announcing));
        subject.topology().all(DirectConnectAttachment.class).stream()
                .filter(a -> a.directConnectGateway().equals(gateway.ref()))
                .forEach(a -> fields.addAll(attached(a)));
        for (int i = 0; i < gateway.associations().size(); i++) {
            fields.add(allowed(i));
        }
        return fields;
    }

    private Change announcing(List<Cidr> blocks) {
        return replaced(
                AlteredLines.announced(gateway, BlockList.announced(gateway.announced(), blocks)));
    }

    private Change replaced(DirectConnectGateway after) {
        return Subject.replaced("change " + gateway.label(), after);
    }

    private List<Field> attached(DirectConnectAttachment attachment) {
        String id = attachment.ref().id();
        return List.of(
                Subject.choice(
                        "state-" + id,
                        "On " + subject.label(attachment.transitGateway()),
                        attachment.state(),
                        s ->
                                Subject.replaced(
                                        "change " + gateway.label(),
                                        AlteredHubs.state(attachment, s))),
                BlockList.field(
                        "allowed-" + id,
                        "Allowed prefixes",
                        attachment.allowedPrefixes(),
                        blocks ->
                                Subject.replaced(
                                        "change " + gateway.label(),
                                        AlteredHubs.prefixes(attachment, blocks))),
                new HubMatrix(subject, attachment.transitGateway()).of(attachment));
    }

    private Field allowed(int index) {
        DirectConnectGateway.Association association = gateway.associations().get(index);
        Ref<VirtualPrivateGateway> to = association.virtualPrivateGateway();
        return BlockList.field(
                "allowed-" + to.id(),
                "Allowed to " + subject.label(to),
                association.allowedPrefixes(),
                blocks -> {
                    List<DirectConnectGateway.Association> after =
                            new ArrayList<>(gateway.associations());
                    after.set(index, new DirectConnectGateway.Association(to, blocks));
                    return replaced(AlteredLines.associations(gateway, after));
                });
    }
}
