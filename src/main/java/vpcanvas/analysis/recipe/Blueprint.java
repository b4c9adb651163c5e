package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.stream.Stream;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGateway;

/// A template while it is drawn. The recipes that a hand has too make its parts; then everything is
/// put in its place.
final class Blueprint {
    /// A zone in each of two Regions, as one account may see them.
    static final Building.Zone IN_FRANKFURT = new Building.Zone("eu-central-1a", "euc1-az2");

    static final Building.Zone IN_VIRGINIA = new Building.Zone("us-east-1a", "use1-az1");

    /// Where the first two numbered VPCs stand, one above the other.
    static final String SPOKES =
            """
            vpc-spoke-1 48 120 304 216
            subnet-spoke-1-private-a 64 160 272 160
            i-app-1 180 212 40 40
            vpc-spoke-2 48 368 304 216
            subnet-spoke-2-private-a 64 408 272 160
            i-app-2 180 460 40 40
            """;

    private final Building building = new Building(new Steps(Document.empty()));

    Building building() {
        return building;
    }

    Steps steps() {
        return building.steps();
    }

    /// The next Region: Frankfurt, then Virginia.
    Ref<Region> region() {
        return building.region(null);
    }

    /// A hub with two numbered VPCs on it.
    ///
    /// @param first the number of the first one
    Ref<TransitGateway> hubWithSpokes(
            Ref<Region> region, String name, Building.Zone zone, int first) {
        Ref<TransitGateway> hub = new HubBuilding(building).hub(region, name, null);
        Attaching attaching = new Attaching(building);
        for (Spoke spoke : Spokes.of(region, zone, first, 2)) {
            spoke.addTo(steps());
            attaching.attach(steps().get(spoke.vpc()), hub);
        }
        return hub;
    }

    /// Takes the way of a kind from one thing to another.
    void connect(Offer.Kind kind, String from, String to) {
        Connect.offers(steps().now(), steps().report(), from, to).stream()
                .filter(offer -> offer.kind() == kind)
                .flatMap(offer -> Stream.ofNullable(offer.change()))
                .forEach(steps()::take);
    }

    /// The cards of all tables of VPCs.
    List<Ref<RouteTable>> everyCard() {
        return steps().topology().all(RouteTable.class).stream().map(RouteTable::ref).toList();
    }

    /// @param cards the tables whose cards the figure shows
    /// @param places a layout key and its rectangle a line: `KEY X Y WIDTH HEIGHT`
    Document finished(String title, String subtitle, List<Ref<RouteTable>> cards, String places) {
        if (!cards.isEmpty()) {
            steps().take(new Change.SetFigures(Shown.withCards(steps().now(), cards)));
        }
        steps().take(new Change.Retitle(title, subtitle));
        places.lines().map(line -> line.split(" ")).forEach(p -> steps().take(move(p)));
        return steps().now();
    }

    private static Change move(String[] place) {
        return new Change.Move(
                place[0],
                new Rect(
                        Double.parseDouble(place[1]),
                        Double.parseDouble(place[2]),
                        Double.parseDouble(place[3]),
                        Double.parseDouble(place[4])));
    }
}
