package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.model.Address;
import vpcanvas.model.Instance;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// A VPC of a template: one private subnet with a table of its own, and one instance in it. It is
/// written down and not searched for, so that a thousand of them take no time.
///
/// @param subnet the block of its subnet
/// @param instance what its instance is called
record Spoke(
        String name,
        Ref<Region> region,
        Building.Zone zone,
        Cidr block,
        Cidr subnet,
        String instance,
        Ip address) {

    Ref<Vpc> vpc() {
        return Ref.to(Vpc.class, "vpc-" + name);
    }

    Ref<Subnet> subnetRef() {
        return Ref.to(Subnet.class, "subnet-" + name + "-private-a");
    }

    Ref<Instance> instanceRef() {
        return Ref.to(Instance.class, "i-" + instance);
    }

    List<Resource> resources() {
        return List.of(
                new Vpc(vpc(), name, region, null, List.of(VpcBlock.of(block))),
                new Subnet(
                        subnetRef(), "private-a", vpc(), List.of(subnet), zone.name(), zone.id()),
                new RouteTable(
                        Ref.to(RouteTable.class, "rtb-" + name + "-private-a"),
                        "private-a",
                        vpc(),
                        false,
                        List.of(subnetRef()),
                        List.of(),
                        List.of(),
                        List.of()),
                new Instance(
                        instanceRef(),
                        instance,
                        subnetRef(),
                        List.of(new Address(address, null)),
                        List.of(),
                        SourceDestCheck.ENABLED));
    }

    void addTo(Steps steps) {
        resources().forEach(r -> steps.add(r, null));
    }
}
