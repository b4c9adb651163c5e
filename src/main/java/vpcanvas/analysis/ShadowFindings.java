package vpcanvas.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.route.EffectiveRoute;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.HubRoute;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.analysis.route.HubView;
import vpcanvas.analysis.route.Line;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.model.Attachment;
import vpcanvas.model.Destination;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;

/// Finds routes that lead to a VPC while a narrower one of the same table takes a part of its block
/// elsewhere, in tables of VPCs and of hubs; and prefix lists that say different things.
///
/// The routes of a table sorted by destination are nested like brackets, so one pass with a stack of
/// the routes around the next one finds all pairs.
final class ShadowFindings {
    private final Report report;
    private final List<Problem> found;

    private ShadowFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
    }

    static void find(Report report, List<Problem> found) {
        ShadowFindings findings = new ShadowFindings(report, found);
        report.tables().values().forEach(findings::ofVpc);
        for (TransitGateway hub : report.topology().all(TransitGateway.class)) {
            report.hubs().tablesOf(hub.ref()).stream()
                    .flatMap(t -> report.hubTable(t.ref()).stream())
                    .forEach(t -> findings.ofHub(hub, t));
        }
    }

    /// Who gets what a route sends: the VPC if it is one, and the name in any case.
    private record Heir(@Nullable Vpc vpc, String id, String called) {
        static Heir of(Vpc vpc) {
            return new Heir(vpc, vpc.ref().id(), vpc.label());
        }
    }

    /// A route that lost parts of what it leads to.
    private record Wide(TableRoute route, Vpc loser) {}

    private void ofVpc(EffectiveTable table) {
        Map<Wide, List<OverlapProblem.Loss>> losses = new LinkedHashMap<>();
        List<EffectiveRoute> routes = table.own().stream().filter(this::carriesOut).toList();
        pairs(
                routes,
                (wide, narrow) ->
                        vpcBehind(table, wide, narrow.destination())
                                .ifPresent(
                                        loser ->
                                                lose(
                                                        wide,
                                                        loser,
                                                        narrow,
                                                        heir(table, narrow),
                                                        losses)));
        for (EffectiveRoute own : routes) {
            betweenHubAnd(table, own, losses);
        }
        tell(table.table().ref().id(), table.table().label(), losses);
        lists(table.table());
    }

    /// Default routes are for the rest, and a middlebox passes on what it gets.
    private boolean carriesOut(EffectiveRoute route) {
        Target target = route.target();
        boolean passesOn =
                target == null
                        || target instanceof Target.ToNatGateway
                        || target instanceof Target.ToInterface
                        || target instanceof Target.ToInstance
                        || target instanceof Target.ToEndpoint
                        || target instanceof Target.ToGatewayEndpoint;
        return !passesOn && route.isActive() && !route.destination().isDefault();
    }

    private interface Pair<R> {
        void of(R wide, R narrow);
    }

    /// Each route with those around it that are wider.
    private static <R extends TableRoute> void pairs(List<R> routes, Pair<R> pair) {
        Deque<R> open = new ArrayDeque<>();
        for (R next :
                routes.stream().sorted(Comparator.comparing(TableRoute::destination)).toList()) {
            while (!open.isEmpty() && !open.getLast().destination().contains(next.destination())) {
                open.removeLast();
            }
            for (R around : open) {
                if (!around.destination().equals(next.destination())) {
                    pair.of(around, next);
                }
            }
            open.addLast(next);
        }
    }

    private void lose(
            TableRoute wide,
            Vpc loser,
            TableRoute narrow,
            Heir heir,
            Map<Wide, List<OverlapProblem.Loss>> losses) {
        if (loser.equals(heir.vpc)) {
            return;
        }
        loser.usableBlocks().stream()
                .filter(narrow.destination()::overlaps)
                .map(b -> b.contains(narrow.destination()) ? narrow.destination() : b)
                .forEach(
                        part ->
                                losses.computeIfAbsent(
                                                new Wide(wide, loser), _ -> new ArrayList<>())
                                        .add(new OverlapProblem.Loss(part, heir.id, heir.called)));
    }

    private void tell(String place, String table, Map<Wide, List<OverlapProblem.Loss>> losses) {
        losses.forEach(
                (wide, lost) ->
                        found.add(
                                new OverlapProblem.Shadowed(
                                        place,
                                        table,
                                        wide.route,
                                        wide.loser,
                                        lost.stream()
                                                .distinct()
                                                .sorted(
                                                        Comparator.comparing(
                                                                OverlapProblem.Loss::part))
                                                .toList())));
    }

    /// Between routes of the table and those that it takes from a hub.
    private void betweenHubAnd(
            EffectiveTable table, EffectiveRoute own, Map<Wide, List<OverlapProblem.Loss>> losses) {
        Optional<Vpc> loser = vpcBehind(table, own, own.destination());
        for (HubView view : table.hubs()) {
            view.around(own.destination())
                    .forEach(
                            wide ->
                                    vpcBehind(wide.attachment())
                                            .ifPresent(
                                                    vpc ->
                                                            lose(
                                                                    wide,
                                                                    vpc,
                                                                    own,
                                                                    heir(table, own),
                                                                    losses)));
            loser.ifPresent(
                    vpc ->
                            vpc.usableBlocks().stream()
                                    .filter(own.destination()::contains)
                                    .flatMap(view::within)
                                    .forEach(
                                            narrow ->
                                                    lose(
                                                            own,
                                                            vpc,
                                                            narrow,
                                                            heir(narrow.attachment()),
                                                            losses)));
        }
    }

    /// The VPC that a route leads to for a part of its destination, if it is one.
    private Optional<Vpc> vpcBehind(EffectiveTable table, EffectiveRoute route, Cidr part) {
        Ref<Vpc> home = table.table().vpc();
        if (route.target() instanceof Target.ToPeering(var ref)) {
            return report.topology()
                    .find(ref)
                    .flatMap(p -> report.topology().find(p.otherSideOf(home)));
        }
        return route.target() instanceof Target.ToTransitGateway(var hub)
                ? report.hubs()
                        .attachmentOf(home, hub)
                        .flatMap(a -> report.hubTableFor(a, hub))
                        .map(t -> t.select(part.first()).chosen())
                        .flatMap(r -> vpcBehind(r.attachment()))
                : Optional.empty();
    }

    private Optional<Vpc> vpcBehind(@Nullable Ref<Attachment> attachment) {
        return report.topology().find(attachment).orElse(null) instanceof VpcAttachment a
                ? report.topology().find(a.vpc())
                : Optional.empty();
    }

    private Heir heir(EffectiveTable table, EffectiveRoute route) {
        return vpcBehind(table, route, route.destination())
                .map(Heir::of)
                .orElseGet(() -> named(Objects.requireNonNull(route.target()).ref()));
    }

    private Heir heir(@Nullable Ref<Attachment> attachment) {
        return vpcBehind(attachment)
                .map(Heir::of)
                .orElseGet(() -> named(Objects.requireNonNull(attachment)));
    }

    private Heir named(Ref<?> ref) {
        return new Heir(null, ref.id(), report.inventory().label(ref));
    }

    private void ofHub(TransitGateway hub, HubTable table) {
        Map<Wide, List<OverlapProblem.Loss>> losses = new LinkedHashMap<>();
        pairs(
                table.delivered().stream().filter(r -> !r.destination().isDefault()).toList(),
                (wide, narrow) ->
                        vpcBehind(wide.attachment())
                                .filter(vpc -> !isToldOf(vpc, narrow))
                                .ifPresent(
                                        vpc ->
                                                lose(
                                                        wide,
                                                        vpc,
                                                        narrow,
                                                        heir(narrow.attachment()),
                                                        losses)));
        String id = table.table().ref().id();
        tell(hub.ref().id() + ":" + id, id + " of " + hub.label(), losses);
    }

    /// What a corporate network shares with a VPC is told by itself.
    private boolean isToldOf(Vpc vpc, HubRoute narrow) {
        return report.lines().behind(Objects.requireNonNull(narrow.attachment())).stream()
                .map(Line::network)
                .filter(Objects::nonNull)
                .flatMap(n -> n.cidrBlocks().stream())
                .anyMatch(b -> vpc.usableBlocks().stream().anyMatch(b::overlaps));
    }

    /// A list of a table, and where its route leads.
    private record Listed(PrefixList list, Target target) {}

    private void lists(RouteTable table) {
        List<OverlapSweep.Owned<Listed>> entries = new ArrayList<>();
        for (Route route : table.routes()) {
            if (route.destination() instanceof Destination.ListOf(var ref)) {
                report.topology()
                        .find(ref)
                        .map(l -> new Listed(l, route.target()))
                        .ifPresent(
                                l ->
                                        l.list.entries()
                                                .forEach(
                                                        b ->
                                                                entries.add(
                                                                        new OverlapSweep.Owned<>(
                                                                                b, l))));
            }
        }
        Set<List<String>> told = new HashSet<>();
        OverlapSweep.overlaps(
                entries,
                (wide, narrow) -> {
                    PrefixList one = wide.owner().list;
                    PrefixList other = narrow.owner().list;
                    List<String> pair =
                            Stream.of(one, other).map(l -> l.ref().id()).sorted().toList();
                    if (!wide.owner().target.equals(narrow.owner().target) && told.add(pair)) {
                        found.add(
                                new OverlapProblem.BetweenLists(table, one, other, narrow.block()));
                    }
                });
    }
}
