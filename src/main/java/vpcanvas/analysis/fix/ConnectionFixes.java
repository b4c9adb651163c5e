package vpcanvas.analysis.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vpcanvas.analysis.recipe.Connect;
import vpcanvas.analysis.recipe.Home;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.analysis.recipe.Renumber;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.Change;
import vpcanvas.model.Layout;
import vpcanvas.model.Vpc;

/// New ways between the two ends of a flow, and other addresses for one of them where they overlap.
record ConnectionFixes(Impasse at) {

    List<Fix> all() {
        List<Fix> fixes = new ArrayList<>();
        String from = key(at.trace().from());
        String to = key(at.trace().to());
        boolean known = isKnown(from) && isKnown(to) && !from.equals(to);
        if (known) {
            Connect.offers(at.scene().document(), at.scene().report(), from, to).stream()
                    .filter(Offer::isLegal)
                    .filter(o -> o.kind() != Offer.Kind.PEERING_REQUEST)
                    .map(ConnectionFixes::fix)
                    .forEach(fixes::add);
            fixes.addAll(renumber(from, to));
        }
        return fixes;
    }

    private static Fix fix(Offer offer) {
        return new Fix("Connect them: " + offer.label(), Objects.requireNonNull(offer.change()));
    }

    private static String key(String party) {
        return party.equals("internet") ? Layout.INTERNET : party;
    }

    private boolean isKnown(String key) {
        return key.equals(Layout.INTERNET) || at.scene().topology().byId(key).isPresent();
    }

    /// Where the two VPCs overlap, the destination's, or else the source's, gets the next free block.
    private List<Fix> renumber(String from, String to) {
        Optional<Vpc> source = vpc(from).or(() -> vpc(at.blocker().at()));
        Optional<Vpc> target = vpc(to);
        if (source.isEmpty() || target.isEmpty() || source.equals(target)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        for (PeeringLife.Overlap overlap :
                PeeringLife.overlaps(target.get(), source.get()).stream().limit(1).toList()) {
            renumber(at.scene(), target.get(), overlap.requester()).ifPresent(fixes::add);
            renumber(at.scene(), source.get(), overlap.accepter()).ifPresent(fixes::add);
        }
        return fixes;
    }

    private Optional<Vpc> vpc(String id) {
        return at.scene().topology().byId(id).flatMap(r -> Home.vpcOf(at.scene().topology(), r));
    }

    /// The VPC with the next free block in place of one of its own.
    static Optional<Fix> renumber(Scene scene, Vpc vpc, vpcanvas.net.Cidr block) {
        return Renumber.toFree(scene.document(), vpc, block).map(c -> new Fix(upper(c.label()), c));
    }

    private static String upper(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /// For changes that are called as a menu calls them.
    static Fix of(Change change) {
        return new Fix(upper(change.label()), change);
    }
}
