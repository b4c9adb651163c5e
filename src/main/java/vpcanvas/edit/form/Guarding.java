package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.model.Change;
import vpcanvas.model.Guarded;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.AlteredCarriers;

/// Which security groups the interfaces of something carry: those of its VPC can be put on
/// ([security groups](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html)).
record Guarding(Subject subject, Resource owner) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(
                new Field.Checks(
                        "groups", "Security groups", offered().stream().map(this::check).toList()));
        String open = carried().isEmpty() ? "No security group: everything is let in and out." : "";
        Home.vpcOf(subject.topology(), owner)
                .map(Vpc::ref)
                .ifPresent(
                        vpc ->
                                fields.add(
                                        new Field.Deeds(
                                                "new-group",
                                                offered().isEmpty() ? "Security groups" : "",
                                                open,
                                                List.of(
                                                        new Deed.Doing(
                                                                "New security group",
                                                                () -> another(vpc))))));
        return fields;
    }

    private List<Ref<SecurityGroup>> carried() {
        return Guarded.groupsOf(owner);
    }

    /// Those of the VPC, and whatever else it carries.
    private Set<Ref<SecurityGroup>> offered() {
        Set<Ref<SecurityGroup>> offered = new LinkedHashSet<>();
        Home.vpcOf(subject.topology(), owner)
                .ifPresent(
                        vpc ->
                                subject.topology().all(SecurityGroup.class).stream()
                                        .filter(g -> g.vpc().equals(vpc.ref()))
                                        .forEach(g -> offered.add(g.ref())));
        offered.addAll(carried());
        return offered;
    }

    private Check check(Ref<SecurityGroup> group) {
        boolean on = carried().contains(group);
        boolean known = subject.topology().find(group).isPresent();
        String name = subject.label(group);
        return new Check(
                group.id(),
                known ? name : name + " (not in this design)",
                on,
                Subject.replaced(
                        (on ? "take " : "put ") + name + (on ? " off " : " on ") + owner.label(),
                        AlteredCarriers.carrying(owner, toggled(group))),
                known ? group.id() : null);
    }

    private List<Ref<SecurityGroup>> toggled(Ref<SecurityGroup> group) {
        List<Ref<SecurityGroup>> after = new ArrayList<>(carried());
        if (!after.remove(group)) {
            after.add(group);
        }
        return after;
    }

    private Change another(Ref<Vpc> vpc) {
        SecurityGroup group = new NewFilters(subject.topology()).group(vpc, owner);
        List<Ref<SecurityGroup>> after = new ArrayList<>(carried());
        after.add(group.ref());
        return Subject.labelled(
                "add security group " + group.label(),
                List.of(
                        new Change.Add(group, null),
                        new Change.Replace(AlteredCarriers.carrying(owner, after))));
    }
}
