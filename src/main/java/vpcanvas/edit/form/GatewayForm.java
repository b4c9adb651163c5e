package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.NatGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.Altered;

/// Gateways: those that are attached to a VPC, and NAT gateways.
final class GatewayForm {
    private GatewayForm() {}

    static List<Field> of(Subject subject, InternetGateway g) {
        return List.of(
                Subject.name(g),
                attached(subject, g, g.vpc(), v -> new InternetGateway(g.ref(), g.name(), v)));
    }

    static List<Field> of(Subject subject, EgressOnlyInternetGateway g) {
        return List.of(
                Subject.name(g), new Field.Rows("about", "About", rows(subject, g.vpc(), "VPC")));
    }

    /// An internet gateway can be detached, and is of no use then.
    private static Field attached(
            Subject subject,
            Resource gateway,
            @Nullable Ref<Vpc> vpc,
            Function<@Nullable Ref<Vpc>, Resource> write) {
        return new Field.Choice(
                "vpc",
                "Attached to",
                vpc == null ? "" : vpc.id(),
                subject.options(Vpc.class, new Option("", "no VPC")),
                id ->
                        Subject.replaced(
                                (id.isEmpty() ? "detach " : "attach ") + gateway.label(),
                                write.apply(id.isEmpty() ? null : Ref.to(Vpc.class, id))));
    }

    static List<Field> of(Subject subject, NatGateway n) {
        List<Field> fields = new ArrayList<>(List.of(Subject.name(n)));
        fields.addAll(
                Addresses.of(
                                subject,
                                n,
                                n.subnet(),
                                n.addresses(),
                                a -> Altered.at(n, n.subnet(), n.vpc(), a))
                        .fields());
        fields.add(
                Subject.choice(
                        "connectivity",
                        "Connectivity",
                        n.connectivityType(),
                        c ->
                                Subject.replaced(
                                        "make " + n.label() + " " + Subject.word(c), with(n, c))));
        List<Row> rows = new ArrayList<>(rows(subject, n.subnet(), "subnet"));
        rows.addAll(rows(subject, n.vpc(), "VPC"));
        rows.add(Row.of("availability", Subject.word(n.availabilityMode())));
        rows.add(Row.of("state", Subject.word(n.state())));
        fields.add(new Field.Rows("about", "About", rows));
        return fields;
    }

    private static List<Row> rows(Subject subject, @Nullable Ref<?> ref, String name) {
        return ref == null ? List.of() : List.of(subject.to(name, ref));
    }

    private static NatGateway with(NatGateway n, NatGateway.Connectivity connectivity) {
        return new NatGateway(
                n.ref(),
                n.name(),
                n.subnet(),
                n.vpc(),
                connectivity,
                n.availabilityMode(),
                n.state(),
                n.addresses());
    }
}
