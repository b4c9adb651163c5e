package vpcanvas.analysis.option;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.analysis.trace.Party;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// The two ends of a need, as a design has them.
///
/// @param near the VPC of the end that asks; null outside VPCs, as is `far`, that of the other one
record Ends(Document document, Report report, Need need, @Nullable Vpc near, @Nullable Vpc far) {

    static Ends of(Document document, Report report, Need need) {
        return new Ends(
                document, report, need, vpc(document, need.from()), vpc(document, need.to()));
    }

    private static @Nullable Vpc vpc(Document document, String key) {
        return document.topology()
                .byId(key)
                .flatMap(r -> Home.vpcOf(document.topology(), r))
                .orElse(null);
    }

    boolean areVpcs() {
        return near != null && far != null;
    }

    boolean areOne() {
        return near != null && far != null && near.ref().equals(far.ref());
    }

    boolean touchInternet() {
        return need.from().equals(Layout.INTERNET) || need.to().equals(Layout.INTERNET);
    }

    /// Whether one of them is a corporate network or stands in one.
    boolean touchCorporate() {
        return !touchInternet() && !areVpcs();
    }

    boolean areInOneRegion() {
        return near != null && far != null && near.region().equals(far.region());
    }

    /// The first two blocks of the two VPCs that share addresses, in words.
    Optional<String> overlap() {
        if (near == null || far == null) {
            return Optional.empty();
        }
        return PeeringLife.overlaps(near, far).stream()
                .findFirst()
                .map(o -> o.requester() + " overlaps " + o.accepter());
    }

    String fromLabel() {
        return label(need.from());
    }

    String toLabel() {
        return label(need.to());
    }

    private String label(String key) {
        return key.equals(Layout.INTERNET)
                ? "the internet"
                : document.topology().byId(key).map(Resource::label).orElse(key);
    }

    String nearLabel() {
        return near == null ? fromLabel() : near.label();
    }

    String farLabel() {
        return far == null ? toLabel() : far.label();
    }

    /// The Region in which the way is paid: that of the VPC that asks, else of the other one.
    String region() {
        Vpc payer = near != null ? near : far;
        return payer == null ? "" : payer.region().id();
    }

    Optional<Party> source() {
        return Connect.party(document, report, need.from());
    }

    Optional<Party> target() {
        return Connect.party(document, report, need.to());
    }

    /// How far data travels between the two.
    Crossing crossing() {
        if (!areVpcs()) {
            return Crossing.OUTSIDE;
        }
        if (!areInOneRegion()) {
            return Crossing.OTHER_REGION;
        }
        String here = zone(need.from());
        return !here.isEmpty() && here.equals(zone(need.to()))
                ? Crossing.SAME_ZONE
                : Crossing.OTHER_ZONE;
    }

    /// Whether the zone of either is not known, so that they may be in one.
    boolean areZonesUnknown() {
        return areInOneRegion() && (zone(need.from()).isEmpty() || zone(need.to()).isEmpty());
    }

    /// The zone in which an end stands, by its id or else its name; empty where the design says none.
    private String zone(String key) {
        return Connect.party(document, report, key)
                .filter(Party.Named.class::isInstance)
                .map(p -> ((Party.Named) p).resource())
                .flatMap(r -> report.inventory().hostsOf(r.ref()).stream().findFirst())
                .map(Host::subnet)
                .or(() -> subnet(key))
                .map(Ends::zone)
                .orElse("");
    }

    private Optional<Subnet> subnet(String key) {
        return document.topology()
                .byId(key)
                .filter(Subnet.class::isInstance)
                .map(Subnet.class::cast);
    }

    private static String zone(Subnet subnet) {
        return subnet.availabilityZoneId().isEmpty()
                ? subnet.availabilityZone()
                : subnet.availabilityZoneId();
    }

    boolean isCorporate(String key) {
        return document.topology().byId(key).filter(CorporateNetwork.class::isInstance).isPresent();
    }
}
