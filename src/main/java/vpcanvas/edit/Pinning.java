package vpcanvas.edit;

import java.util.ArrayList;
import java.util.List;
import vpcanvas.figure.Scene;
import vpcanvas.model.Change;
import vpcanvas.model.Document;
import vpcanvas.model.EgressOnlyInternetGateway;
import vpcanvas.model.EndpointService;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Layout;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Resource;

/// Gives what has no place of its own the place it is drawn at, when a document is opened and when
/// something is added. What is placed automatically would otherwise be placed anew beside the first
/// thing that a person moves, and the whole drawing would jump.
final class Pinning {
    private Pinning() {}

    /// A move to where it already stands for each key that the layout leaves open. What is drawn
    /// between others stays open, so that it keeps half way between them.
    static List<Change> of(Document document, Scene scene) {
        List<Change> pins = new ArrayList<>();
        scene.places()
                .forEach(
                        (key, place) -> {
                            if (document.layout().rect(key).isEmpty()
                                    && !isBetween(document, key)) {
                                pins.add(new Change.Move(key, place));
                            }
                        });
        return pins;
    }

    static Document pinned(Document document, Scene scene) {
        return new Change.Together("", of(document, scene)).applyTo(document).document();
    }

    private static boolean isBetween(Document document, String key) {
        Resource resource = document.topology().byId(key).orElse(null);
        return resource instanceof PeeringConnection
                || resource instanceof EndpointService
                || resource instanceof InternetGateway
                || resource instanceof EgressOnlyInternetGateway
                || key.equals(Layout.INTERNET);
    }
}
