package vpcanvas.edit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vpcanvas.model.BlockPublicAccess;
import vpcanvas.model.Change;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.model.altered.AlteredFilters;

/// VPC Block Public Access of a Region: what it blocks, and which VPCs and subnets are excluded
/// ([basics](https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html)).
record PublicAccessForm(Subject subject, BlockPublicAccess access) {
    private static final String NAME = "Block Public Access";

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Subject.choice(
                        "mode",
                        "Internet traffic",
                        access.mode(),
                        m ->
                                Subject.replaced(
                                        "set " + NAME + " " + Subject.word(m),
                                        AlteredFilters.mode(access, m))));
        List<Option> places = places();
        if (!places.isEmpty()) {
            fields.add(exclusions(places).rows("exclusions", "Exclusions", "None."));
        }
        List<Row> about = new ArrayList<>(List.of(subject.to("Region", access.region())));
        if (access.owner() != null) {
            about.add(subject.to("account", access.owner()));
        }
        fields.add(new Field.Rows("about", "About", about));
        fields.add(Deed.deletion(access, NAME));
        return fields;
    }

    /// What the form of a Region shows of it, or what adds it.
    static List<Field> of(Subject subject, Region region) {
        List<Ref<BlockPublicAccess>> there =
                subject.topology().all(BlockPublicAccess.class).stream()
                        .filter(b -> b.region().equals(region.ref()))
                        .map(BlockPublicAccess::ref)
                        .toList();
        if (!there.isEmpty()) {
            return List.of(subject.list("access", "Internet traffic", there));
        }
        Deed deed = new Deed.Doing("Add " + NAME, () -> added(subject, region));
        return List.of(
                new Field.Deeds(
                        "access", "Internet traffic", "Nothing is blocked here.", List.of(deed)));
    }

    private static Change added(Subject subject, Region region) {
        return Subject.labelled(
                "add " + NAME,
                List.of(
                        new Change.Add(
                                new NewFilters(subject.topology()).access(region.ref()), null)));
    }

    private RuleShape<BlockPublicAccess.Exclusion> exclusions(List<Option> places) {
        List<String> taken = access.exclusions().stream().map(e -> e.resource().id()).toList();
        String free =
                places.stream()
                        .map(Option::value)
                        .filter(p -> !taken.contains(p))
                        .findFirst()
                        .orElse(places.getFirst().value());
        return new RuleShape<>(
                access,
                "exclusion",
                access.exclusions(),
                others -> List.of(resource(others, places), allow()),
                new BlockPublicAccess.Exclusion(
                        Ref.to(Resource.class, free), BlockPublicAccess.Allow.ALLOW_BIDIRECTIONAL),
                after -> AlteredFilters.exclusions(access, after));
    }

    /// The VPCs of the Region, each with its subnets.
    private List<Option> places() {
        List<Option> places = new ArrayList<>();
        for (Vpc vpc : subject.topology().all(Vpc.class)) {
            if (vpc.region().equals(access.region())) {
                places.add(new Option(vpc.ref().id(), vpc.label()));
                for (Subnet subnet : subject.inventory().subnetsOf(vpc.ref())) {
                    places.add(
                            new Option(subnet.ref().id(), subnet.label() + " of " + vpc.label()));
                }
            }
        }
        return places;
    }

    private RuleColumn<BlockPublicAccess.Exclusion> resource(
            List<BlockPublicAccess.Exclusion> others, List<Option> places) {
        List<String> taken = others.stream().map(e -> e.resource().id()).toList();
        return RuleColumn.<BlockPublicAccess.Exclusion>chosen(
                        "resource",
                        "VPC or subnet",
                        e -> options(e, places),
                        e -> e.resource().id(),
                        (e, typed) ->
                                new BlockPublicAccess.Exclusion(
                                        Ref.to(Resource.class, typed), e.allow()))
                .also(
                        typed ->
                                taken.contains(typed)
                                        ? Verdict.wrong(
                                                subject.label(Ref.to(Resource.class, typed))
                                                        + " has an exclusion already.")
                                        : Verdict.FINE);
    }

    /// What is excluded and gone, or of another Region, may stay so.
    private List<Option> options(BlockPublicAccess.Exclusion e, List<Option> places) {
        String id = e.resource().id();
        return places.stream().anyMatch(p -> p.value().equals(id))
                ? places
                : Stream.concat(
                                Stream.of(new Option(id, subject.label(e.resource()))),
                                places.stream())
                        .toList();
    }

    private static RuleColumn<BlockPublicAccess.Exclusion> allow() {
        List<Option> options =
                List.of(
                        new Option(BlockPublicAccess.Allow.ALLOW_BIDIRECTIONAL.name(), "both ways"),
                        new Option(BlockPublicAccess.Allow.ALLOW_EGRESS.name(), "outbound"));
        return RuleColumn.chosen(
                "allow",
                "Allowed",
                e -> options,
                e -> e.allow().name(),
                (e, typed) ->
                        new BlockPublicAccess.Exclusion(
                                e.resource(), BlockPublicAccess.Allow.valueOf(typed)));
    }
}
