package vpcanvas.edit.form;

import java.util.List;
import vpcanvas.edit.outline.Entry;
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
                new Field.Things("endpoints", "Endpoints", endpoints()),
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

    private List<Entry> endpoints() {
        return subject.topology().all(InterfaceEndpoint.class).stream()
                .filter(e -> service.ref().equals(e.service()))
                .map(e -> subject.entry(e.ref()))
                .toList();
    }
}
