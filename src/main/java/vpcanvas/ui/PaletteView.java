package vpcanvas.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.edit.Action;
import vpcanvas.edit.Actions;
import vpcanvas.edit.Button;
import vpcanvas.edit.Editor;
import vpcanvas.edit.Input;
import vpcanvas.edit.Kind;
import vpcanvas.edit.Modifiers;
import vpcanvas.edit.Tool;
import vpcanvas.figure.Glyph;
import vpcanvas.figure.Theme;
import vpcanvas.model.Point;

/// What can be placed. An entry is dragged onto the canvas and let go there, or clicked and then
/// placed with a click; plain mouse events, since a drag of the platform can't show what would take
/// it.
final class PaletteView extends ScrollPane {
    private final Workbench bench;
    private final Node canvas;
    private final VBox entries = new VBox();

    PaletteView(Workbench bench, Node canvas, Consumer<String> template) {
        this.bench = bench;
        this.canvas = canvas;
        setId("palette");
        getStyleClass().add("palette");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        entries.getStyleClass().add("palette-entries");
        section("Places", List.of(Kind.REGION, Kind.VPC, Kind.SUBNET));
        section(
                "In a subnet",
                List.of(
                        Kind.INSTANCE,
                        Kind.NAT_GATEWAY,
                        Kind.LOAD_BALANCER,
                        Kind.INTERFACE_ENDPOINT));
        section(
                "In a VPC",
                List.of(
                        Kind.INTERNET_GATEWAY,
                        Kind.VIRTUAL_PRIVATE_GATEWAY,
                        Kind.GATEWAY_ENDPOINT));
        section(
                "Between networks",
                List.of(
                        Kind.TRANSIT_GATEWAY,
                        Kind.CORPORATE_NETWORK,
                        Kind.CUSTOMER_GATEWAY,
                        Kind.DIRECT_CONNECT_GATEWAY));
        section("On paper", List.of(Kind.NOTE));
        heading("Templates");
        Templates.names().forEach(n -> entries.getChildren().add(template(n, template)));
        setContent(entries);
    }

    private void heading(String text) {
        entries.getChildren().add(Styles.label(text.toUpperCase(Locale.ROOT), "heading"));
    }

    private void section(String name, List<Kind> kinds) {
        heading(name);
        kinds.forEach(k -> entries.getChildren().add(entry(k)));
    }

    private Node entry(Kind kind) {
        Look.Tile tile = Look.tile(kind);
        HBox row = row(tile, capital(kind.word()), keyOf(kind));
        row.setId(idOf(kind));
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressed(kind, e));
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        row.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                        take(kind);
                        canvas.requestFocus();
                        e.consume();
                    }
                });
        bench.onChange(
                () ->
                        row.pseudoClassStateChanged(
                                Styles.CHOSEN,
                                bench.state().tool() instanceof Tool.Place p && p.kind() == kind));
        return row;
    }

    private static String idOf(Kind kind) {
        return "place-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String keyOf(Kind kind) {
        return Actions.find(idOf(kind)).map(Action::shortcut).orElse("");
    }

    private Node template(String name, Consumer<String> insert) {
        Glyph glyph =
                switch (name) {
                    case "internet" -> Glyph.INTERNET;
                    case "peering" -> Glyph.PEERING;
                    case "privatelink" -> Glyph.PRIVATE_LINK;
                    case "corporate-network" -> Glyph.BUILDING;
                    default -> Glyph.TRANSIT_GATEWAY;
                };
        boolean outside = glyph == Glyph.INTERNET || glyph == Glyph.BUILDING;
        Theme.Role ground = outside ? Theme.Role.OUTSIDE : Theme.Role.NETWORK;
        HBox row = row(new Look.Tile(glyph, ground), Commands.templateName(name), "");
        row.setId("template-" + name);
        row.setOnMouseClicked(e -> insert.accept(name));
        row.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                        insert.accept(name);
                        e.consume();
                    }
                });
        return row;
    }

    private static HBox row(Look.Tile tile, String name, String key) {
        Label label = new Label(name);
        Label shortcut = Styles.label(key, "key");
        shortcut.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(new TileView(tile, 24), label, Styles.gap(), shortcut);
        row.getStyleClass().add("palette-entry");
        row.setFocusTraversable(true);
        row.setAccessibleRole(javafx.scene.AccessibleRole.BUTTON);
        row.setAccessibleText(name);
        return row;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void take(Kind kind) {
        bench.act(s -> Editor.tool(s, new Tool.Place(kind, null, null)));
    }

    private void pressed(Kind kind, MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            take(kind);
            canvas.requestFocus();
        }
    }

    private void dragged(MouseEvent e) {
        Point2D at = onCanvas(e);
        if (canvas.contains(at)) {
            bench.dispatch(new Input.Move(new Point(at.getX(), at.getY()), Modifiers.NONE));
        }
    }

    /// Let go over the canvas it is placed; elsewhere it stays in hand for a click.
    private void released(MouseEvent e) {
        canvas.requestFocus();
        Point2D at = onCanvas(e);
        if (canvas.contains(at)) {
            bench.dispatch(
                    new Input.Release(
                            new Point(at.getX(), at.getY()), Button.PRIMARY, Modifiers.NONE));
        }
    }

    private Point2D onCanvas(MouseEvent e) {
        return canvas.sceneToLocal(e.getSceneX(), e.getSceneY());
    }
}
