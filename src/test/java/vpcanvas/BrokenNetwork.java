package vpcanvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vpcanvas.model.AttachmentState;
import vpcanvas.model.EndpointState;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Routing;
import vpcanvas.model.VpnConnection;

/// Small networks by chance, from a seed, in which much is missing or wrong: peerings that wait, routes
/// that lack, attachments without a table, groups and ACLs that are shut, blocks that overlap.
public final class BrokenNetwork {
    private static final List<String> ZONES = List.of("az1", "az2");

    private final Random random;
    private final Design design = new Design();

    private BrokenNetwork(long seed) {
        random = new Random(seed);
    }

    public static Design of(long seed) {
        return new BrokenNetwork(seed).drawn();
    }

    private Design drawn() {
        int vpcs = 2 + random.nextInt(3);
        for (int i = 1; i <= vpcs; i++) {
            vpc(i);
        }
        for (int i = 2; i <= vpcs; i++) {
            if (chance(60)) {
                peer(i - 1, i);
            }
        }
        if (chance(60)) {
            hub(vpcs);
        }
        if (chance(40)) {
            service();
        }
        if (chance(30)) {
            gateway();
        }
        filters(vpcs);
        return design;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String block(int vpc) {
        return chance(15) ? "10.1.0.0/16" : "10." + vpc + ".0.0/16";
    }

    private void vpc(int i) {
        String block = block(i);
        String net = block.substring(0, block.indexOf(".0.0/16"));
        String vpc = "vpc-" + i;
        design.vpcIn(chance(85) ? "us-east-1" : "eu-west-1", vpc, block);
        design.subnetIn(any(ZONES), "s" + i + "-a", vpc, net + ".1.0/24");
        design.subnetIn(any(ZONES), "s" + i + "-b", vpc, net + ".2.0/24");
        if (chance(50)) {
            design.internetGateway("igw-" + i, chance(80) ? vpc : null);
        }
        if (chance(30)) {
            design.nat(
                    "nat-" + i,
                    "s" + i + "-b",
                    net + ".2.5",
                    chance(80) ? "198.51.100." + i : null);
        }
        if (chance(80)) {
            design.main("rtb-" + i, vpc, routes(i));
        }
        host("i-" + i + "a", "s" + i + "-a", net + ".1.10", i);
        host("i-" + i + "b", "s" + i + "-b", net + ".2.10", 10 + i);
    }

    private void host(String id, String subnet, String address, int number) {
        if (chance(25)) {
            design.instance(id, subnet, address, "203.0.113." + number);
        } else {
            design.instance(id, subnet, address);
        }
    }

    private String[] routes(int i) {
        List<String> routes = new ArrayList<>();
        for (int other = 1; other <= 4; other++) {
            if (other != i && chance(35)) {
                int least = Math.min(i, other);
                String target = chance(60) ? "pcx-" + least + (least + 1) : "tgw-1";
                routes.add("10." + other + ".0.0/16 > " + target);
            }
        }
        if (chance(40)) {
            routes.add("0.0.0.0/0 > " + (chance(60) ? "igw-" + i : "nat-" + i));
        }
        return routes.toArray(new String[0]);
    }

    private void peer(int one, int other) {
        design.peering(
                "pcx-" + one + other,
                "vpc-" + one,
                "vpc-" + other,
                any(List.of(PeeringConnection.Status.values())),
                any(List.of(Routing.values())));
    }

    private void hub(int vpcs) {
        design.plus(HubParts.hub("tgw-1"));
        StringBuilder asking = new StringBuilder();
        StringBuilder filling = new StringBuilder();
        for (int i = 1; i <= vpcs; i++) {
            if (chance(75)) {
                String id = "att-" + i;
                design.plus(
                        HubParts.attach(
                                id,
                                "tgw-1",
                                "vpc-" + i,
                                "s" + i + "-a",
                                chance(80)
                                        ? AttachmentState.AVAILABLE
                                        : AttachmentState.PENDING_ACCEPTANCE,
                                any(List.of(Routing.values())),
                                false));
                asking.append(chance(80) ? id + " " : "");
                filling.append(chance(70) ? id + " " : "");
            }
        }
        String[] routes = chance(20) ? new String[] {"10.2.0.0/16 > blackhole"} : new String[0];
        design.plus(
                HubParts.hubTable(
                        "rtb-hub",
                        "tgw-1",
                        asking.toString().strip(),
                        filling.toString().strip(),
                        routes));
    }

    private void service() {
        design.balancer("nlb", "vpc-2", "s2-b", "10.2.2.40", chance(70) ? 443 : 8443, "i-2a")
                .service("svc", "nlb")
                .endpoint(
                        "vpce",
                        "vpc-1",
                        "s1-a",
                        "10.1.1.99",
                        "svc",
                        chance(70) ? EndpointState.AVAILABLE : EndpointState.PENDING_ACCEPTANCE);
    }

    private void gateway() {
        design.plus(
                HubParts.corporate("corp", "192.168.0.0/16", "desk=192.168.1.1"),
                HubParts.customerGateway("cgw", "corp"),
                HubParts.gateway("vgw-1", "vpc-1"),
                HubParts.vpn(
                        "vpn",
                        "cgw",
                        "vgw-1",
                        any(List.of(VpnConnection.Kind.values())),
                        chance(80) ? VpnConnection.State.AVAILABLE : VpnConnection.State.DOWN,
                        chance(50) ? "192.168.0.0/16" : "",
                        chance(50) ? "192.168.0.0/16" : ""));
    }

    private void filters(int vpcs) {
        for (int i = 1; i <= vpcs; i++) {
            if (chance(40)) {
                String group = "sg-" + i;
                design.plus(
                        FilterParts.group(
                                group,
                                "vpc-" + i,
                                chance(50) ? "tcp 443 10.0.0.0/8" : "tcp 443 sg-1",
                                chance(70) ? FilterParts.ALL : ""));
                FilterParts.guard(design, "i-" + i + "a", group);
            }
            if (chance(25)) {
                design.plus(
                        FilterParts.acl(
                                "acl-" + i,
                                "vpc-" + i,
                                "s" + i + "-a",
                                chance(50)
                                        ? "100 in allow all 0.0.0.0/0"
                                        : "50 in deny tcp 443 10.0.0.0/8; 100 in allow all"
                                                + " 0.0.0.0/0; 100 out allow tcp 443 10.0.0.0/8"));
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
