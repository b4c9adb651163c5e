package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.model.Change;
import vpcanvas.model.NetworkAcl;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.altered.AlteredFilters;

/// Which network ACL guards a subnet: one at most
/// ([network ACLs](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html)).
record AclOfSubnet(Subject subject, Subnet subnet) {

    /// The choice among those of the VPC, a way to the chosen one, and what makes another one.
    List<Field> fields() {
        Optional<NetworkAcl> now = subject.inventory().aclOf(subnet.ref());
        List<Option> options = new ArrayList<>(List.of(new Option("", "none: all passes")));
        subject.topology().all(NetworkAcl.class).stream()
                .filter(a -> a.vpc().equals(subnet.vpc()) || now.filter(a::equals).isPresent())
                .forEach(a -> options.add(new Option(a.ref().id(), a.label())));
        String value = now.map(a -> a.ref().id()).orElse("");
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Choice("acl", "Network ACL", value, options, this::use));
        List<Deed> deeds = new ArrayList<>();
        now.ifPresent(a -> deeds.add(new Deed.Going("Open " + a.label(), a.ref().id())));
        deeds.add(new Deed.Doing("New network ACL", this::another));
        fields.add(new Field.Deeds("new-acl", "", "", deeds));
        return fields;
    }

    /// Puts the subnet under an ACL, and takes it away from any other.
    ///
    /// @param id that of the ACL; empty for none
    Change use(String id) {
        String label = subject.topology().byId(id).map(Resource::label).orElse("no network ACL");
        return Subject.labelled("use " + label + " for " + subnet.label(), moves(id));
    }

    private List<Change> moves(String id) {
        List<Change> changes = new ArrayList<>();
        for (NetworkAcl acl : subject.topology().all(NetworkAcl.class)) {
            boolean has = acl.subnets().contains(subnet.ref());
            boolean wanted = acl.ref().id().equals(id);
            if (has != wanted) {
                List<Ref<Subnet>> subnets = new ArrayList<>(acl.subnets());
                if (wanted) {
                    subnets.add(subnet.ref());
                } else {
                    subnets.removeIf(subnet.ref()::equals);
                }
                changes.add(new Change.Replace(AlteredFilters.subnets(acl, subnets)));
            }
        }
        return changes;
    }

    private Change another() {
        List<Change> changes = new ArrayList<>(moves(""));
        NetworkAcl acl = new NewFilters(subject.topology()).acl(subnet);
        changes.add(new Change.Add(acl, null));
        return Subject.labelled("add network ACL " + acl.label(), changes);
    }
}
