package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vpcanvas.Design;
import vpcanvas.model.Announced;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.CustomerGateway;
import vpcanvas.model.DirectConnectAttachment;
import vpcanvas.model.DirectConnectGateway;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.PeeringAttachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Routing;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.VirtualPrivateGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.VpnAttachment;
import vpcanvas.model.VpnConnection;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// Hubs by chance: transit gateways with few or many spokes, corporate networks behind VPN and Direct
/// Connect, gateways on the borders of VPCs.
final class AnyHub {
    private static final Ref<CorporateNetwork> CORPORATE = ref(CorporateNetwork.class, "corp");
    private static final Ref<CustomerGateway> CUSTOMER = ref(CustomerGateway.class, "cgw");
    private static final Ref<VpnConnection> VPN = ref(VpnConnection.class, "vpn");
    private static final Ref<DirectConnectGateway> DIRECT = ref(DirectConnectGateway.class, "dx");

    private final Random random;
    private final Design design;
    private final int vpcs;

    AnyHub(Random random, Design design, int vpcs) {
        this.random = random;
        this.design = design;
        this.vpcs = vpcs;
    }

    private static <T extends Resource> Ref<T> ref(Class<T> type, String id) {
        return Ref.to(type, id);
    }

    void draw() {
        int hubs = 1 + random.nextInt(3);
        for (int h = 0; h < hubs; h++) {
            String region = random.nextBoolean() ? "eu-west-1" : "us-east-1";
            design.plus(hub(h, region));
            for (int v = 0; v < vpcs; v++) {
                if (random.nextInt(3) > 0) {
                    design.plus(spoke(h, v));
                }
            }
        }
        if (hubs > 1) {
            design.plus(
                    new PeeringAttachment(
                            ref(PeeringAttachment.class, "tgw-attach-peering"),
                            "",
                            hub(0),
                            hub(1),
                            any(),
                            Routing.AUTOMATIC,
                            Routing.AUTOMATIC));
        }
        borders();
        if (random.nextBoolean()) {
            premises();
        }
    }

    private static Ref<TransitGateway> hub(int number) {
        return ref(TransitGateway.class, "tgw-" + number);
    }

    private static TransitGateway hub(int number, String region) {
        Ref<Region> home = ref(Region.class, region);
        return new TransitGateway(
                hub(number), "", home, null, 64512 + number, null, null, true, List.of());
    }

    private VpcAttachment spoke(int hub, int vpc) {
        return new VpcAttachment(
                ref(VpcAttachment.class, "tgw-attach-" + hub + "-" + vpc),
                "",
                hub(hub),
                ref(Vpc.class, "vpc-" + vpc),
                List.of(),
                any(),
                Routing.AUTOMATIC,
                false,
                true,
                true);
    }

    private AttachmentState any() {
        AttachmentState[] all = AttachmentState.values();
        return random.nextBoolean() ? AttachmentState.AVAILABLE : all[random.nextInt(all.length)];
    }

    private void borders() {
        for (int v = 0; v < vpcs; v++) {
            Ref<Vpc> vpc = ref(Vpc.class, "vpc-" + v);
            if (random.nextInt(3) == 0) {
                design.plus(
                        new VirtualPrivateGateway(
                                ref(VirtualPrivateGateway.class, "vgw-" + v), "", vpc, 64600));
            }
            if (random.nextInt(3) == 0) {
                design.plus(
                        new GatewayEndpoint(
                                ref(GatewayEndpoint.class, "vpce-" + v),
                                "",
                                vpc,
                                "com.amazonaws.eu-west-1.s3",
                                List.of(),
                                EndpointState.AVAILABLE));
            }
        }
    }

    private void premises() {
        Cidr block = Cidr.parse("192.168.0.0/16");
        List<CorporateNetwork.Host> hosts = new ArrayList<>();
        for (int i = 0; i < random.nextInt(7); i++) {
            hosts.add(new CorporateNetwork.Host("host-" + i, Ip.parse("192.168.4.2" + i)));
        }
        design.plus(new CorporateNetwork(CORPORATE, "hq", List.of(block), hosts));
        Ip address = Ip.parse("198.51.100.9");
        Ref<CorporateNetwork> owner = random.nextBoolean() ? CORPORATE : null;
        design.plus(new CustomerGateway(CUSTOMER, "", owner, address, 65010));
        design.plus(vpn());
        design.plus(
                new VpnAttachment(
                        ref(VpnAttachment.class, "tgw-attach-vpn"), "", hub(0), VPN, any()));
        design.plus(
                new DirectConnectGateway(
                        DIRECT,
                        "",
                        64999,
                        CORPORATE,
                        List.of(
                                new DirectConnectGateway.Association(
                                        ref(VirtualPrivateGateway.class, "vgw-0"), List.of())),
                        List.of()));
        design.plus(
                new DirectConnectAttachment(
                        ref(DirectConnectAttachment.class, "tgw-attach-dx"),
                        "",
                        hub(0),
                        DIRECT,
                        any(),
                        List.of()));
    }

    private VpnConnection vpn() {
        VpnConnection.State[] states = VpnConnection.State.values();
        List<Announced> announced = List.of();
        return new VpnConnection(
                VPN,
                "",
                CUSTOMER,
                hub(0),
                null,
                VpnConnection.Kind.STATIC,
                states[random.nextInt(states.length)],
                List.of(),
                announced);
    }

    /// A hub connection in another state, if there is one.
    Topology changed(Topology topology) {
        for (VpcAttachment spoke : topology.all(VpcAttachment.class)) {
            if (random.nextBoolean()) {
                return topology.replace(
                        new VpcAttachment(
                                spoke.ref(),
                                spoke.name(),
                                spoke.transitGateway(),
                                ref(Vpc.class, "vpc-" + random.nextInt(vpcs)),
                                spoke.subnets(),
                                any(),
                                spoke.routing(),
                                false,
                                true,
                                true));
            }
        }
        return topology.find(VPN).isPresent() ? topology.replace(vpn()) : topology;
    }
}
