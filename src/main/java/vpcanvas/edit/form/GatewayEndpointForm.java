package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Change;
import vpcanvas.model.EndpointState;
import vpcanvas.model.GatewayEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Vpc;

/// A gateway endpoint: the service that it leads to, and the tables that have its route.
record GatewayEndpointForm(Subject subject, GatewayEndpoint endpoint) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(endpoint));
        fields.add(service());
        fields.add(
                Subject.choice(
                        "state",
                        "State",
                        endpoint.state(),
                        s -> changed(endpoint.serviceName(), endpoint.routeTables(), s)));
        fields.add(new Field.Checks("tables", "Route tables with its route", checks()));
        fields.add(new Field.Rows("about", "About", List.of(subject.to("VPC", endpoint.vpc()))));
        return fields;
    }

    /// The two services that have gateway endpoints, in the Region of the VPC ([gateway
    /// endpoints](https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html)).
    private Field service() {
        String region =
                subject.topology().find(endpoint.vpc()).map(Vpc::region).map(Ref::id).orElse("");
        List<Option> options = new ArrayList<>();
        options.add(new Option("com.amazonaws." + region + ".s3", "S3"));
        options.add(new Option("com.amazonaws." + region + ".dynamodb", "DynamoDB"));
        if (options.stream().noneMatch(o -> o.value().equals(endpoint.serviceName()))) {
            options.add(new Option(endpoint.serviceName(), endpoint.serviceName()));
        }
        return new Field.Choice(
                "service",
                "Service",
                endpoint.serviceName(),
                options,
                name -> changed(name, endpoint.routeTables(), endpoint.state()));
    }

    private List<Check> checks() {
        return subject.inventory().tablesOf(endpoint.vpc()).stream()
                .filter(t -> subject.topology().find(t.ref()).isPresent())
                .map(this::check)
                .toList();
    }

    private Check check(RouteTable table) {
        boolean on = endpoint.routeTables().contains(table.ref());
        List<Ref<RouteTable>> tables = new ArrayList<>(endpoint.routeTables());
        if (on) {
            tables.remove(table.ref());
        } else {
            tables.add(table.ref());
        }
        return Check.of(
                table.ref().id(),
                table.label(),
                on,
                changed(endpoint.serviceName(), tables, endpoint.state()));
    }

    private Change changed(String service, List<Ref<RouteTable>> tables, EndpointState state) {
        return Subject.replaced(
                "change " + endpoint.label(),
                new GatewayEndpoint(
                        endpoint.ref(), endpoint.name(), endpoint.vpc(), service, tables, state));
    }
}
