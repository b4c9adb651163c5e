package vpcanvas.io.design;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.io.design.Choice.Alternative;
import vpcanvas.model.Attachment;
import vpcanvas.model.Destination;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RulePeer;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGatewayRoute;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// The components of which AWS says by the key what they are: destinations and targets of
/// [routes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html), and whom a
/// rule names.
final class Choices {
    private static final Choice<Destination> DESTINATION =
            new Choice<>(
                    "destination",
                    List.of(
                            block("DestinationCidrBlock", Family.IPV4),
                            block("DestinationIpv6CidrBlock", Family.IPV6),
                            new Alternative<>(
                                    "DestinationPrefixListId",
                                    new RefForm<>(PrefixList.class),
                                    Destination.ListOf::new,
                                    d -> d instanceof Destination.ListOf(var ref) ? ref : null)));

    private static final Choice<Target> TARGET =
            new Choice<>(
                    "target",
                    List.of(
                            target("InternetGatewayId", Target.ToInternetGateway.class),
                            target(
                                    "EgressOnlyInternetGatewayId",
                                    Target.ToEgressOnlyInternetGateway.class),
                            target("NatGatewayId", Target.ToNatGateway.class),
                            target("VpcPeeringConnectionId", Target.ToPeering.class),
                            target("TransitGatewayId", Target.ToTransitGateway.class),
                            target("VpnGatewayId", Target.ToVirtualPrivateGateway.class),
                            target("NetworkInterfaceId", Target.ToInterface.class),
                            target("InstanceId", Target.ToInstance.class),
                            target("VpcEndpointId", Target.ToEndpoint.class),
                            target("GatewayEndpointId", Target.ToGatewayEndpoint.class),
                            other("CoreNetworkArn"),
                            other("LocalGatewayId"),
                            other("CarrierGatewayId"),
                            other("OdbNetworkArn")));

    private static final Choice<RulePeer> PEER =
            new Choice<>(
                    "peer",
                    List.of(
                            new Alternative<>(
                                    "CidrBlock",
                                    CidrForm.OF_EITHER_FAMILY,
                                    RulePeer.Block::new,
                                    p -> p instanceof RulePeer.Block(var block) ? block : null),
                            new Alternative<>(
                                    "GroupId",
                                    new RefForm<>(SecurityGroup.class),
                                    RulePeer.Group::new,
                                    p -> p instanceof RulePeer.Group(var ref) ? ref : null),
                            new Alternative<>(
                                    "PrefixListId",
                                    new RefForm<>(PrefixList.class),
                                    RulePeer.ListOf::new,
                                    p -> p instanceof RulePeer.ListOf(var ref) ? ref : null)));

    /// Where a transit gateway's static route leads; AWS has a key for "nowhere".
    private static final Choice<Ref<Attachment>> ATTACHMENT =
            new Choice<>(
                    "attachment",
                    List.of(
                            new Alternative<>(
                                    "TransitGatewayAttachmentId",
                                    new RefForm<>(Attachment.class),
                                    ref -> ref,
                                    ref -> ref),
                            new Alternative<>(
                                    "Blackhole",
                                    new TrueForm(),
                                    _ -> null,
                                    ref -> ref == null ? true : null)));

    private static final Map<Class<?>, Choice<?>> BY_TYPE =
            Map.of(Destination.class, DESTINATION, Target.class, TARGET, RulePeer.class, PEER);

    private Choices() {}

    /// The choice that a component of a record offers, or null if it stands under one key.
    static @Nullable Choice<?> of(Class<?> record, Class<?> componentType) {
        return record == TransitGatewayRoute.class && componentType == Ref.class
                ? ATTACHMENT
                : BY_TYPE.get(componentType);
    }

    private static Alternative<Destination, Cidr> block(String key, Family family) {
        return new Alternative<>(
                key,
                new CidrForm(family),
                Destination.Block::new,
                d -> d instanceof Destination.Block(var b) && b.family() == family ? b : null);
    }

    private static Alternative<Target, Object> target(String key, Class<? extends Target> type) {
        Type ref = type.getRecordComponents()[0].getGenericType();
        return new Alternative<>(
                key,
                Forms.unchecked(Forms.of(ref, key)),
                to -> make(type, to),
                t -> type.isInstance(t) ? type.cast(t).ref() : null);
    }

    private static Target make(Class<? extends Target> type, Object ref) {
        try {
            return type.getDeclaredConstructor(Ref.class).newInstance(ref);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("can't make a " + type, e);
        }
    }

    private static Alternative<Target, Ref<Resource>> other(String key) {
        return new Alternative<>(
                key,
                new RefForm<>(Resource.class),
                ref -> new Target.ToOther(key, ref),
                t -> t instanceof Target.ToOther(var k, var ref) && k.equals(key) ? ref : null);
    }
}
