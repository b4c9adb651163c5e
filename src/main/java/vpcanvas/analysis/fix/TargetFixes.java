package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.model.Attachment;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.AlteredHubs;
import vpcanvas.model.altered.AlteredLines;

/// What makes the target of a route of a VPC available: attached, accepted.
record TargetFixes(Scene scene) {

    List<Fix> revive(Ref<Vpc> vpc, @org.jspecify.annotations.Nullable Target target) {
        return switch (target) {
            case null -> List.of();
            case Target.ToInternetGateway(Ref<InternetGateway> ref) ->
                    scene.topology().find(ref).map(g -> attach(vpc, g)).orElse(List.of());
            case Target.ToVirtualPrivateGateway(Ref<VirtualPrivateGateway> ref) ->
                    scene.topology().find(ref).map(g -> attach(vpc, g)).orElse(List.of());
            case Target.ToTransitGateway(Ref<TransitGateway> ref) -> attach(vpc, ref);
            case Target.ToPeering(var ref) ->
                    scene.topology()
                            .find(ref)
                            .filter(p -> p.otherSideOf(vpc) != null)
                            .map(p -> new PeeringFixes(scene).accept(p))
                            .orElse(List.of());
            case Target.ToEgressOnlyInternetGateway _, Target.ToNatGateway _ -> List.of();
            case Target.ToInterface _, Target.ToInstance _, Target.ToEndpoint _ -> List.of();
            case Target.ToGatewayEndpoint _, Target.ToOther _ -> List.of();
        };
    }

    /// A gateway that is attached to nothing goes to the VPC, if that has none.
    List<Fix> attach(Ref<Vpc> vpc, InternetGateway gateway) {
        boolean free = gateway.vpc() == null && scene.inventory().internetGatewaysOf(vpc).isEmpty();
        return free
                ? List.of(
                        Fix.replacing(
                                attaching(gateway.label(), vpc),
                                new InternetGateway(gateway.ref(), gateway.name(), vpc)))
                : List.of();
    }

    private List<Fix> attach(Ref<Vpc> vpc, VirtualPrivateGateway gateway) {
        boolean free = gateway.vpc() == null && scene.report().lines().gatewaysOf(vpc).isEmpty();
        return free
                ? List.of(
                        Fix.replacing(
                                attaching(gateway.label(), vpc),
                                AlteredLines.gateway(
                                        gateway, gateway.name(), vpc, gateway.amazonSideAsn())))
                : List.of();
    }

    private String attaching(String gateway, Ref<Vpc> vpc) {
        return "Attach " + gateway + " to " + scene.label(vpc);
    }

    /// The attachment of a VPC to a hub: accepted where it waits, or made.
    List<Fix> attach(Ref<Vpc> vpc, Ref<TransitGateway> hub) {
        return scene.report()
                .hubs()
                .attachmentOf(vpc, hub)
                .map(a -> available(a))
                .orElseGet(() -> attachAnew(vpc, hub));
    }

    private List<Fix> attachAnew(Ref<Vpc> vpc, Ref<TransitGateway> hub) {
        List<Fix> fixes = new ArrayList<>();
        Connect.offers(scene.document(), scene.report(), vpc.id(), hub.id()).stream()
                .filter(Offer::isLegal)
                .map(
                        o ->
                                new Fix(
                                        attaching(scene.label(vpc), hub.id()),
                                        Objects.requireNonNull(o.change())))
                .forEach(fixes::add);
        return fixes;
    }

    private String attaching(String vpc, String hub) {
        return "Attach "
                + vpc
                + " to "
                + scene.topology().byId(hub).map(r -> r.label()).orElse(hub);
    }

    /// An attachment that carries traffic.
    List<Fix> available(Attachment attachment) {
        if (attachment.state() == AttachmentState.AVAILABLE) {
            return List.of();
        }
        String verb =
                attachment.state() == AttachmentState.PENDING_ACCEPTANCE
                        ? "Accept "
                        : "Make available: ";
        return List.of(
                Fix.replacing(
                        verb + attachment.label(),
                        AlteredHubs.state(attachment, AttachmentState.AVAILABLE)));
    }
}
