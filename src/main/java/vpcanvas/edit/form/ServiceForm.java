package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Change;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InterfaceEndpoint;

/// An endpoint service: the load balancers behind it and the endpoints that use it.
record ServiceForm(Subject subject, EndpointService service) {

    List<Field> fields() {
        return List.of(
                Subject.name(service),
                Subject.yesOrNo(
                        "acceptance",
                        "Acceptance required",
                        service.acceptanceRequired(),
                        this::accepting),
                subject.list("balancers", "Load balancers", service.loadBalancers()),
                new Field.Rows("endpoints", "Endpoints", endpoints()),
                new Field.Rows(
                        "principals",
                        "Allowed principals",
                        service.allowedPrincipals().stream()
                                .map(p -> Row.of("principal", p))
                                .toList()));
    }

    private Change accepting(boolean required) {
        return Subject.replaced(
                "change " + service.label(),
                new EndpointService(
                        service.ref(),
                        service.name(),
                        service.loadBalancers(),
                        required,
                        service.allowedPrincipals(),
                        service.supportedRegions()));
    }

    private List<Row> endpoints() {
        List<Row> rows = new ArrayList<>();
        for (InterfaceEndpoint endpoint : subject.topology().all(InterfaceEndpoint.class)) {
            if (service.ref().equals(endpoint.service())) {
                rows.add(
                        new Row(
                                endpoint.label(),
                                Subject.word(endpoint.state()),
                                endpoint.ref().id()));
            }
        }
        return rows;
    }
}
