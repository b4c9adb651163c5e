package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.Change;
import vpcanvas.model.EndpointService;
import vpcanvas.model.EndpointState;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Ref;
import vpcanvas.model.altered.Altered;

/// An interface endpoint: its addresses, the service that it leads to, and whether that was accepted.
record EndpointForm(Subject subject, InterfaceEndpoint endpoint) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(Subject.name(endpoint)));
        fields.addAll(
                Addresses.ofNodes(
                                subject,
                                endpoint,
                                endpoint.nodes(),
                                nodes -> Altered.at(endpoint, endpoint.vpc(), nodes))
                        .fields());
        fields.add(service());
        fields.add(
                Subject.line(
                        "service-name",
                        "Service of AWS",
                        endpoint.serviceName(),
                        Subject::nameRule,
                        name -> changed(null, name, endpoint.state())));
        fields.add(
                Subject.choice(
                        "state",
                        "State",
                        endpoint.state(),
                        state -> changed(endpoint.service(), endpoint.serviceName(), state)));
        fields.addAll(new Guarding(subject, endpoint).fields());
        fields.add(new Field.Rows("about", "About", List.of(subject.to("VPC", endpoint.vpc()))));
        return fields;
    }

    private Field service() {
        Ref<EndpointService> service = endpoint.service();
        return new Field.Choice(
                "service",
                "Endpoint service",
                service == null ? "" : service.id(),
                subject.options(EndpointService.class, new Option("", "none of this design")),
                id ->
                        id.isEmpty()
                                ? changed(null, endpoint.serviceName(), endpoint.state())
                                : changed(Ref.to(EndpointService.class, id), "", endpoint.state()));
    }

    private Change changed(
            @Nullable Ref<EndpointService> service, String serviceName, EndpointState state) {
        return Subject.replaced(
                "change " + endpoint.label(),
                new InterfaceEndpoint(
                        endpoint.ref(),
                        endpoint.name(),
                        endpoint.vpc(),
                        service,
                        serviceName,
                        endpoint.nodes(),
                        state,
                        endpoint.securityGroups()));
    }
}
