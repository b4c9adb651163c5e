package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vpcanvas.analysis.recipe.Add;
import vpcanvas.analysis.route.Host;
import vpcanvas.model.Attachment;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.altered.AlteredHubs;

/// Fixes of what is attached to what: internet gateways to VPCs, VPCs and others to transit gateways.
record AttachmentFixes(Impasse at) {

    List<Fix> idle() {
        Optional<Vpc> vpc = at.scene().find(Vpc.class, at.blocker().at());
        if (vpc.isPresent()) {
            return internetGateway(vpc.get().ref());
        }
        Optional<Attachment> attachment = at.scene().find(Attachment.class, at.part());
        return attachment.isPresent() ? working(attachment.get()) : unattached();
    }

    /// One that is attached to nothing, else a new one.
    private List<Fix> internetGateway(Ref<Vpc> vpc) {
        List<Fix> spare =
                at.scene().topology().all(InternetGateway.class).stream()
                        .flatMap(g -> new TargetFixes(at.scene()).attach(vpc, g).stream())
                        .limit(1)
                        .toList();
        return spare.isEmpty()
                ? List.of(
                        new Fix(
                                "Attach a new internet gateway to " + at.scene().label(vpc),
                                Add.internetGateway(at.scene().document(), vpc)))
                : spare;
    }

    private List<Fix> working(Attachment attachment) {
        List<Fix> fixes = new ArrayList<>(new TargetFixes(at.scene()).available(attachment));
        if (fixes.isEmpty() && attachment instanceof VpcAttachment a) {
            at.scene().inventory().subnetsOf(a.vpc()).stream()
                    .filter(s -> !a.subnets().contains(s.ref()))
                    .limit(1)
                    .map(s -> using(a, s))
                    .forEach(fixes::add);
        }
        return fixes;
    }

    private static Fix using(VpcAttachment attachment, Subnet subnet) {
        List<Ref<Subnet>> subnets = new ArrayList<>(attachment.subnets());
        subnets.add(subnet.ref());
        return Fix.replacing(
                "Add " + subnet.label() + " to " + attachment.label(),
                AlteredHubs.subnets(attachment, subnets));
    }

    /// The VPC that sends to a hub that it isn't attached to: that of the table before.
    private List<Fix> unattached() {
        Ref<TransitGateway> hub = Ref.to(TransitGateway.class, at.blocker().at());
        return sender().map(s -> new TargetFixes(at.scene()).attach(s.vpc(), hub))
                .orElse(List.of());
    }

    /// The subnet from which the packet came to the blocker: that of its present source address.
    private Optional<Subnet> sender() {
        return Stream.concat(
                        at.scene().topology().all(Vpc.class).stream()
                                .map(
                                        v ->
                                                at.scene()
                                                        .inventory()
                                                        .hostAt(v.ref(), at.packet().source()))
                                .filter(h -> h != null && isOnTheWay(h)),
                        Stream.<Host>empty())
                .map(Host::subnet)
                .findFirst();
    }

    /// Several VPCs may have the address; the one that the flow passed is meant.
    private boolean isOnTheWay(Host host) {
        var hops = (at.isReturn() ? at.trace().back() : at.trace().forward()).hops();
        return hops.stream().anyMatch(h -> h.at().equals(host.id()));
    }

    /// A subnet of the zone that the attachment leaves out.
    List<Fix> coverZone() {
        Optional<VpcAttachment> attachment = at.scene().find(VpcAttachment.class, at.part());
        Optional<Subnet> sender =
                sender().filter(
                                s ->
                                        attachment.isPresent()
                                                && attachment.get().vpc().equals(s.vpc()));
        if (attachment.isEmpty() || sender.isEmpty()) {
            return List.of();
        }
        String zone = sender.get().availabilityZoneId();
        Subnet free =
                at.scene().inventory().subnetsOf(attachment.get().vpc()).stream()
                        .filter(s -> s.availabilityZoneId().equals(zone))
                        .filter(
                                s ->
                                        at.scene().inventory().hostsIn(s.vpc()).values().stream()
                                                .noneMatch(h -> h.subnet().equals(s)))
                        .findFirst()
                        .orElse(sender.get());
        return List.of(using(attachment.get(), free));
    }

    /// Both directions of a flow in one zone.
    List<Fix> applianceMode() {
        Optional<Ref<Vpc>> vpc = at.scene().hostOf(at.blocker().at()).map(h -> h.subnet().vpc());
        return vpc
                .map(v -> at.scene().report().hubs().attachmentsOfVpc(v))
                .orElse(List.of())
                .stream()
                .filter(a -> !a.applianceModeSupport())
                .map(
                        a ->
                                Fix.replacing(
                                        "Switch appliance mode on for " + a.label(),
                                        AlteredHubs.applianceMode(a, true)))
                .toList();
    }
}
