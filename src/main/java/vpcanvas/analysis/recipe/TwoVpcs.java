package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.model.Address;
import vpcanvas.model.Instance;
import vpcanvas.model.Ref;
import vpcanvas.model.SourceDestCheck;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Ip;

/// The VPCs `shop` and `billing`, of which the one reaches the other in one template for each way.
final class TwoVpcs {
    static final Ref<Vpc> SHOP = Ref.to(Vpc.class, "vpc-shop");
    static final Ref<Vpc> BILLING = Ref.to(Vpc.class, "vpc-billing");

    private TwoVpcs() {}

    /// Lets an instance of the one reach one of the other.
    static void connect(Blueprint print, Offer.Kind kind) {
        Ref<Instance> orders = instance(print.building(), SHOP, "orders", 10);
        Ref<Instance> invoices = instance(print.building(), BILLING, "invoices", 20);
        print.connect(kind, orders.id(), invoices.id());
    }

    static Subnet subnetOf(Steps steps, Ref<Vpc> vpc) {
        return steps.inventory().subnetsOf(vpc).getFirst();
    }

    /// An instance in the VPC's only subnet.
    ///
    /// @param host its place in the subnet's block, such as 10 for 10.0.0.10
    private static Ref<Instance> instance(Building building, Ref<Vpc> vpc, String name, int host) {
        Subnet subnet = subnetOf(building.steps(), vpc);
        Ip first = subnet.cidrBlocks().getFirst().first();
        Ip address = new Ip(first.family(), first.high(), first.low() + host);
        Ref<Instance> ref = building.instance(subnet.ref(), name, null);
        building.steps()
                .replace(
                        new Instance(
                                ref,
                                name,
                                subnet.ref(),
                                List.of(new Address(address, null)),
                                List.of(),
                                SourceDestCheck.ENABLED));
        return ref;
    }
}
