package vpcanvas.edit.form;

import java.util.List;
import vpcanvas.model.Change;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Vpc;

/// The security groups and network ACLs of a VPC, and what makes others.
record FiltersOfVpc(Subject subject, Vpc vpc) {

    List<Field> fields() {
        return List.of(
                subject.list(
                        "groups",
                        "Security groups",
                        subject.topology().all(SecurityGroup.class).stream()
                                .filter(g -> g.vpc().equals(vpc.ref()))
                                .map(SecurityGroup::ref)
                                .toList()),
                subject.list(
                        "acls",
                        "Network ACLs",
                        subject.topology().all(NetworkAcl.class).stream()
                                .filter(a -> a.vpc().equals(vpc.ref()))
                                .map(NetworkAcl::ref)
                                .toList()),
                new Field.Deeds(
                        "new-filters",
                        "",
                        "",
                        List.of(
                                new Deed.Doing("New security group", this::group),
                                new Deed.Doing("New network ACL", this::acl))));
    }

    private Change group() {
        return added("security group", new NewFilters(subject.topology()).group(vpc.ref(), vpc));
    }

    private Change acl() {
        return added("network ACL", new NewFilters(subject.topology()).acl(vpc));
    }

    private static Change added(String kind, Resource filter) {
        return Subject.labelled(
                "add " + kind + " " + filter.label(), List.of(new Change.Add(filter, null)));
    }
}
