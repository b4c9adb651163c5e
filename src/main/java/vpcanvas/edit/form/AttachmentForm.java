package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vpcanvas.model.Attachment;
import vpcanvas.model.Change;
import vpcanvas.model.Ref;
import vpcanvas.model.Routing;
import vpcanvas.model.Subnet;
import vpcanvas.model.Target;
import vpcanvas.model.VpcAttachment;
import vpcanvas.model.altered.AlteredHubs;

/// A VPC on a transit gateway: where it meets the hub, who writes the routes of the VPC's tables,
/// and which of the hub's tables it asks and fills.
record AttachmentForm(Subject subject, VpcAttachment attachment) {

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Subject.name(attachment));
        fields.add(state(subject, attachment));
        fields.addAll(zones());
        fields.add(
                Subject.choice("routing", "Routes of the VPC", attachment.routing(), this::route));
        if (attachment.routing() == Routing.AUTOMATIC) {
            Deed mine = new Deed.Doing(Derived.MAKE_MINE, () -> route(Routing.MANUAL));
            fields.add(new Field.Deeds("mine", "", "", List.of(mine)));
        }
        fields.add(new HubMatrix(subject, attachment.transitGateway()).of(attachment));
        fields.addAll(new Mapping(subject).of(attachment));
        fields.add(
                Subject.yesOrNo(
                        "appliance-mode",
                        "Appliance mode",
                        attachment.applianceModeSupport(),
                        on -> replaced(AlteredHubs.applianceMode(attachment, on))));
        fields.add(
                Subject.yesOrNo(
                        "ipv6",
                        "IPv6",
                        attachment.ipv6Support(),
                        on -> replaced(AlteredHubs.ipv6(attachment, on))));
        fields.add(
                new Field.Rows(
                        "about",
                        "About",
                        List.of(
                                subject.to("VPC", attachment.vpc()),
                                subject.to("transit gateway", attachment.transitGateway()))));
        return fields;
    }

    /// How far any attachment has come.
    static Field state(Subject subject, Attachment attachment) {
        return Subject.choice(
                "state",
                "State",
                attachment.state(),
                state ->
                        Subject.replaced(
                                "change " + subject.entry(attachment.ref()).name(),
                                AlteredHubs.state(attachment, state)));
    }

    /// One subnet in each zone that the attachment covers ([VPC
    /// attachments](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html)).
    private List<Field> zones() {
        Map<String, List<Subnet>> zones = new LinkedHashMap<>();
        subject.inventory()
                .subnetsOf(attachment.vpc())
                .forEach(s -> zones.computeIfAbsent(zone(s), z -> new ArrayList<>()).add(s));
        List<Field> fields = new ArrayList<>();
        zones.forEach((zone, subnets) -> fields.add(zone(zone, subnets)));
        return fields;
    }

    private static String zone(Subnet subnet) {
        return subnet.availabilityZone().isEmpty()
                ? subnet.availabilityZoneId()
                : subnet.availabilityZone();
    }

    private Field zone(String zone, List<Subnet> subnets) {
        Optional<Subnet> chosen =
                subnets.stream().filter(s -> attachment.subnets().contains(s.ref())).findFirst();
        List<Option> options = new ArrayList<>(List.of(new Option("", "not covered")));
        subnets.forEach(s -> options.add(new Option(s.ref().id(), s.label())));
        return new Field.Choice(
                zone.isEmpty() ? "subnet" : "subnet-" + zone,
                zone.isEmpty() ? "Subnet" : "Subnet in " + zone,
                chosen.map(s -> s.ref().id()).orElse(""),
                options,
                id -> meet(subnets, id));
    }

    private Change meet(List<Subnet> ofZone, String id) {
        List<Ref<Subnet>> subnets = new ArrayList<>(attachment.subnets());
        subnets.removeIf(r -> ofZone.stream().anyMatch(s -> s.ref().equals(r)));
        if (!id.isEmpty()) {
            subnets.add(Ref.to(Subnet.class, id));
        }
        return replaced(AlteredHubs.subnets(attachment, subnets));
    }

    private Change replaced(VpcAttachment after) {
        return Subject.replaced("change " + subject.entry(attachment.ref()).name(), after);
    }

    /// A side that becomes manual keeps its routes: what was derived is authored.
    private Change route(Routing routing) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Replace(AlteredHubs.routing(attachment, routing)));
        if (routing == Routing.MANUAL) {
            Target hub = new Target.ToTransitGateway(attachment.transitGateway());
            changes.addAll(new Derived(subject).authored(attachment.vpc(), hub));
        }
        String vpc = subject.label(attachment.vpc());
        return Subject.labelled(
                "route "
                        + vpc
                        + " to "
                        + subject.label(attachment.transitGateway())
                        + " "
                        + Subject.word(routing),
                changes);
    }
}
