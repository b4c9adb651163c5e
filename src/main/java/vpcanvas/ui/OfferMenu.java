package vpcanvas.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vpcanvas.analysis.recipe.Offer;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Input;
import vpcanvas.edit.Tool;
import vpcanvas.model.Change;

/// The ways to connect two things, where the connection was let go; what can't be says why.
final class OfferMenu extends VBox {
    private static final double WIDTH = 320;

    private final Workbench bench;
    private final Node canvas;
    private List<Offer> shown = List.of();

    OfferMenu(Workbench bench, Node canvas) {
        this.bench = bench;
        this.canvas = canvas;
        setId("offers");
        getStyleClass().add("offers");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        bench.onChange(this::refresh);
    }

    private void refresh() {
        EditorState state = bench.state();
        if (!(state.tool() instanceof Tool.Connect.Choosing choosing)) {
            if (isVisible()) {
                setVisible(false);
                shown = List.of();
                canvas.requestFocus();
            }
            return;
        }
        if (choosing.offers().equals(shown)) {
            return;
        }
        shown = choosing.offers();
        getChildren()
                .setAll(
                        Styles.label(
                                "Connect "
                                        + name(state, choosing.from())
                                        + " to "
                                        + name(state, choosing.to()),
                                "section"));
        shown.forEach(o -> getChildren().add(row(o)));
        setVisible(true);
        applyCss();
        double height = prefHeight(WIDTH);
        double x = Math.clamp(choosing.at().x(), 8, Math.max(8, state.viewWidth() - WIDTH - 8));
        double y = Math.clamp(choosing.at().y(), 8, Math.max(8, state.viewHeight() - height - 8));
        resizeRelocate(Math.rint(x), Math.rint(y), WIDTH, height);
        getChildren().stream()
                .filter(n -> n instanceof Button && !n.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static String name(EditorState state, String key) {
        return state.report().topology().byId(key).map(r -> r.label()).orElse(key);
    }

    private Node row(Offer offer) {
        @Nullable Change change = offer.change();
        if (change == null) {
            return Styles.paragraph(offer.label() + ": " + offer.refusal(), "refused", "muted");
        }
        Button button = new Button(offer.label());
        button.setId("offer-" + offer.kind().name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().addAll("flat", "offer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(e -> bench.act(s -> Editor.apply(s, change)));
        return button;
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            bench.dispatch(new Input.Cancel());
            e.consume();
        }
    }
}
