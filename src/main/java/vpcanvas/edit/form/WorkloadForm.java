package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.model.Instance;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Ref;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.altered.Altered;

/// What has an interface of its own: instances and interfaces that are drawn themselves.
final class WorkloadForm {
    private WorkloadForm() {}

    static List<Field> of(Subject subject, Instance i) {
        List<Field> fields = new ArrayList<>(List.of(Subject.name(i)));
        fields.addAll(
                Addresses.of(
                                subject,
                                i,
                                i.subnet(),
                                i.addresses(),
                                a -> Altered.at(i, i.subnet(), a))
                        .fields());
        fields.addAll(new Guarding(subject, i).fields());
        fields.add(check(i.label(), i.sourceDestCheck(), c -> Altered.check(i, c)));
        fields.add(place(subject, i.subnet()));
        return fields;
    }

    static List<Field> of(Subject subject, NetworkInterface n) {
        List<Field> fields = new ArrayList<>(List.of(Subject.name(n)));
        fields.addAll(
                Addresses.of(
                                subject,
                                n,
                                n.subnet(),
                                n.addresses(),
                                a -> Altered.at(n, n.subnet(), a))
                        .fields());
        fields.addAll(new Guarding(subject, n).fields());
        fields.add(place(subject, n.subnet()));
        return fields;
    }

    private static Field place(Subject subject, Ref<Subnet> subnet) {
        return new Field.Rows("about", "About", List.of(subject.to("subnet", subnet)));
    }

    /// An instance that passes on what is not for it needs the check
    /// [disabled](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html).
    private static Field check(
            String label,
            SourceDestCheck value,
            java.util.function.Function<SourceDestCheck, Instance> write) {
        return Subject.choice(
                "check",
                "Source/dest. check",
                value,
                c -> Subject.replaced("change check of " + label, write.apply(c)));
    }
}
