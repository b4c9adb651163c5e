package vpcanvas.analysis.recipe;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;

/// The services that
/// [gateway endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html)
/// lead to, in the order in which they are proposed.
enum GatewayService {
    S3,
    DYNAMODB;

    /// The first service that the VPC has no gateway endpoint for.
    static Optional<GatewayService> missing(Topology topology, Ref<Vpc> vpc) {
        return Stream.of(values())
                .filter(
                        s ->
                                topology.all(GatewayEndpoint.class).stream()
                                        .filter(e -> e.vpc().equals(vpc))
                                        .noneMatch(e -> e.serviceName().endsWith("." + s.word())))
                .findFirst();
    }

    /// As the service calls itself in names: `s3`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The whole name of the service, such as `com.amazonaws.eu-central-1.s3`.
    String in(Vpc vpc) {
        return "com.amazonaws." + vpc.region().id() + "." + word();
    }
}
