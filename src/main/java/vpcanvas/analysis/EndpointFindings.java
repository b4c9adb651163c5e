package vpcanvas.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.EndpointService;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceConfiguration;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.SubnetAddress;
import vpcanvas.model.Topology;

/// Checks endpoints and the services behind them
/// ([PrivateLink](https://docs.aws.amazon.com/vpc/latest/privatelink/what-is-privatelink.html)), and
/// tells what is kept but not analysed.
final class EndpointFindings {
    private final Topology topology;
    private final List<Problem> found;

    private EndpointFindings(Topology topology, List<Problem> found) {
        this.topology = topology;
        this.found = found;
    }

    static void find(Report report, List<Problem> found) {
        EndpointFindings findings = new EndpointFindings(report.topology(), found);
        Topology topology = report.topology();
        for (InterfaceEndpoint endpoint : topology.all(InterfaceEndpoint.class)) {
            findings.zones(endpoint, endpoint.nodes());
            findings.kind(endpoint, endpoint.service(), LoadBalancer.Type.GATEWAY);
        }
        for (GatewayLoadBalancerEndpoint e : topology.all(GatewayLoadBalancerEndpoint.class)) {
            findings.zones(e, e.nodes());
            findings.kind(e, e.service(), LoadBalancer.Type.NETWORK);
        }
        for (ResourceEndpoint endpoint : topology.all(ResourceEndpoint.class)) {
            findings.zones(endpoint, endpoint.nodes());
            findings.meeting(endpoint);
        }
        findings.balancers();
        findings.gatewayEndpoints();
        topology.all(OtherEndpoint.class).forEach(findings::kept);
        topology.all(OtherAttachment.class).forEach(findings::kept);
    }

    private void tell(Resource of, ProblemCode code, String why) {
        found.add(LineProblem.at(of, code, why));
    }

    /// One subnet in each zone
    /// ([interface endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html),
    ///
    private void zones(Resource endpoint, List<SubnetAddress> nodes) {
        Set<String> seen = new HashSet<>();
        for (SubnetAddress node : nodes) {
            Optional<Subnet> subnet = topology.find(node.subnet());
            if (subnet.isPresent()
                    && !subnet.get().zone().isEmpty()
                    && !seen.add(subnet.get().zone())) {
                tell(
                        endpoint,
                        ProblemCode.X_VPCE_TWO_SUBNETS_ONE_AZ,
                        "it names two subnets in "
                                + subnet.get().zone()
                                + "; an endpoint has one in each zone. Remove one of them.");
            }
        }
    }

    /// Gateway Load Balancers serve endpoints that routes lead through, network load balancers those
    /// that are dialled
    /// ([endpoint services](https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html),
    ///
    private void kind(
            Resource endpoint, @Nullable Ref<EndpointService> ref, LoadBalancer.Type wrong) {
        Optional<EndpointService> service = topology.find(ref);
        boolean other =
                service.stream()
                        .flatMap(s -> s.loadBalancers().stream())
                        .flatMap(b -> topology.find(b).stream())
                        .anyMatch(b -> b.type() == wrong);
        if (other) {
            tell(
                    endpoint,
                    ProblemCode.X_VPCE_SERVICE_KIND,
                    wrong == LoadBalancer.Type.GATEWAY
                            ? service.get().label()
                                    + " stands behind a Gateway Load Balancer; it takes Gateway Load"
                                    + " Balancer endpoints."
                            : service.get().label()
                                    + " stands behind a network load balancer; it takes interface"
                                    + " endpoints.");
        }
    }

    /// A load balancer serves one endpoint service.
    private void balancers() {
        Map<String, EndpointService> first = new HashMap<>();
        for (EndpointService service : topology.all(EndpointService.class)) {
            for (Ref<LoadBalancer> balancer : service.loadBalancers()) {
                EndpointService other = first.putIfAbsent(balancer.id(), service);
                if (other != null && !other.equals(service)) {
                    tell(
                            service,
                            ProblemCode.X_VPCE_SERVICE_SHARED_BALANCER,
                            balancer
                                    + " serves "
                                    + other.label()
                                    + " already; a load balancer serves one endpoint service. Use"
                                    + " another one.");
                }
            }
        }
    }

    /// A resource endpoint and the resource gateway behind it meet in a zone that both have
    /// ([resources](https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-resources.html),
    ///
    private void meeting(ResourceEndpoint endpoint) {
        Optional<ResourceGateway> gateway =
                topology.find(endpoint.resourceConfiguration())
                        .map(ResourceConfiguration::resourceGateway)
                        .flatMap(topology::find);
        if (gateway.isEmpty()) {
            return;
        }
        Set<String> here = zonesOf(endpoint.nodes().stream().map(SubnetAddress::subnet));
        Set<String> there = zonesOf(gateway.get().subnets().stream());
        if (!here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains)) {
            tell(
                    endpoint,
                    ProblemCode.X_VPCE_NO_COMMON_ZONE,
                    "none of its zones is one of "
                            + gateway.get().label()
                            + ", so they don't meet. Add a subnet in "
                            + there.stream().sorted().collect(Collectors.joining(" or "))
                            + ".");
        }
    }

    private Set<String> zonesOf(Stream<Ref<Subnet>> subnets) {
        return subnets.flatMap(s -> topology.find(s).stream())
                .map(Subnet::zone)
                .filter(z -> !z.isEmpty())
                .collect(Collectors.toSet());
    }

    /// One gateway endpoint for a service and a table.
    private void gatewayEndpoints() {
        Map<List<Object>, GatewayEndpoint> first = new HashMap<>();
        for (GatewayEndpoint endpoint : topology.all(GatewayEndpoint.class)) {
            for (Ref<RouteTable> table : endpoint.routeTables()) {
                GatewayEndpoint other =
                        first.putIfAbsent(List.of(endpoint.serviceName(), table), endpoint);
                if (other != null) {
                    found.add(
                            new LineProblem(
                                    endpoint,
                                    ProblemCode.X_VPCE_GATEWAY_DUPLICATE,
                                    List.of(endpoint.ref().id(), table.id()),
                                    "the route table "
                                            + table
                                            + " has a gateway endpoint for "
                                            + endpoint.serviceName()
                                            + " already, "
                                            + other.label()
                                            + ". Take it out of one of them."));
                }
            }
        }
    }

    /// A service network's endpoint leads to many things, a tunnel's carries packets that the client has
    /// wrapped.
    private void kept(OtherEndpoint endpoint) {
        String kind =
                switch (endpoint.vpcEndpointType()) {
                    case "ServiceNetwork" -> "a service-network endpoint";
                    case "Tunnel" -> "a tunnel endpoint, whose clients wrap their packets";
                    default -> "an endpoint of the type " + endpoint.vpcEndpointType();
                };
        tell(
                endpoint,
                ProblemCode.X_NOT_ANALYSED,
                "it is " + kind + ". It is kept, but what it leads to is not analysed.");
    }

    /// Attachments of other kinds than VPC, VPN, Direct Connect and peering.
    private void kept(OtherAttachment attachment) {
        tell(
                attachment,
                ProblemCode.X_NOT_ANALYSED,
                "it is an attachment of the type "
                        + attachment.resourceType()
                        + ". It is kept, but nothing is taken to come in or to leave by it.");
    }
}
