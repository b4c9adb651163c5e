package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.analysis.route.HiddenBlock;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VpcAttachment;

/// Says where a person looks for "address mapping" what there is in its stead, and leads there
/// ([overlapping
/// networks](https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/private-nat-gateway.html)).
record Mapping(Subject subject) {
    private static final String SENTENCE =
            "A transit gateway translates nothing: VPCs that overlap reach each other through"
                    + " mapped addresses (a private NAT gateway at the source, a load balancer at the"
                    + " destination), one direction and per service.";
    private static final int MOST = 3;

    /// On a hub, with what to do about each pair of attached VPCs that overlap.
    Field of(TransitGateway hub) {
        return field(
                subject.report().hubs().attachmentsOf(hub.ref()).stream()
                        .filter(VpcAttachment.class::isInstance)
                        .flatMap(a -> subject.report().hiddenBlocksOf((VpcAttachment) a).stream())
                        .toList());
    }

    /// On an attachment, where its VPC overlaps another one of the hub.
    List<Field> of(VpcAttachment attachment) {
        List<HiddenBlock> about =
                subject.report().hubs().attachmentsOf(attachment.transitGateway()).stream()
                        .filter(VpcAttachment.class::isInstance)
                        .flatMap(a -> subject.report().hiddenBlocksOf((VpcAttachment) a).stream())
                        .filter(
                                h ->
                                        h.attachment().ref().equals(attachment.ref())
                                                || h.by().ref().equals(attachment.ref()))
                        .toList();
        return about.isEmpty() ? List.of() : List.of(field(about));
    }

    private Field field(List<HiddenBlock> hidden) {
        List<Deed> deeds = new ArrayList<>();
        for (HiddenBlock h : hidden) {
            Deed deed = connect(h);
            if (!deeds.contains(deed) && deeds.size() < MOST) {
                deeds.add(deed);
            }
        }
        return new Field.Deeds("mapping", "Overlapping VPCs", SENTENCE, deeds);
    }

    /// From the VPC that has the range on the hub to the one that is hidden by it.
    private Deed connect(HiddenBlock hidden) {
        String from = subject.label(hidden.by().vpc());
        String to = subject.label(hidden.attachment().vpc());
        return new Deed.Connecting(
                "Connect " + from + " to " + to + "…",
                hidden.by().vpc().id(),
                hidden.attachment().vpc().id());
    }
}
