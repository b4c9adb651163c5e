package vpcanvas.model;

import java.util.List;

/// An [endpoint service](https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html): what a provider offers through its load balancers.
/// The VPC is that of the load balancers. `allowedPrincipals` may be `*`; empty, it isn't judged.
public record EndpointService(
        Ref<EndpointService> ref,
        String name,
        List<Ref<LoadBalancer>> loadBalancers,
        boolean acceptanceRequired,
        List<String> allowedPrincipals,
        List<Ref<Region>> supportedRegions)
        implements Resource {

    public EndpointService {
        loadBalancers = List.copyOf(loadBalancers);
        allowedPrincipals = List.copyOf(allowedPrincipals);
        supportedRegions = List.copyOf(supportedRegions);
    }
}
