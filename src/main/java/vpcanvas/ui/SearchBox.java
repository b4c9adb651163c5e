package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vpcanvas.edit.EditorState;
import vpcanvas.figure.Kinds;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.net.AddressException;
import vpcanvas.net.Ip;

/// Finds by name, id, address or block; an address also finds the subnet that it lies in. Enter goes
/// to the first that was found.
final class SearchBox extends TextField {
    private static final int MOST = 8;

    private final Workbench bench;
    private final Node back;
    private final ContextMenu found = new ContextMenu();
    private List<Resource> results = List.of();

    SearchBox(Workbench bench, Node back) {
        this.bench = bench;
        this.back = back;
        setId("search");
        getStyleClass().add("search");
        setPromptText("Search name, id or address  Ctrl+F");
        textProperty().subscribe((old, text) -> look(text));
        setOnAction(e -> go(0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            clear();
            back.requestFocus();
            e.consume();
        }
    }

    private void look(String typed) {
        results = typed.isBlank() ? List.of() : find(bench.state(), typed.strip());
        found.getItems().clear();
        for (int i = 0; i < results.size(); i++) {
            int index = i;
            Resource result = results.get(i);
            MenuItem item =
                    new MenuItem(
                            result.label()
                                    + "   "
                                    + Kinds.word(result)
                                    + " · "
                                    + result.ref().id());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> go(index));
            found.getItems().add(item);
        }
        if (results.isEmpty() || getScene() == null) {
            found.hide();
        } else if (!found.isShowing()) {
            found.show(this, Side.BOTTOM, 0, 4);
        }
    }

    private void go(int index) {
        if (index < results.size()) {
            Resource result = results.get(index);
            found.hide();
            clear();
            bench.act(s -> Places.show(s, List.of(result.ref().id())));
            back.requestFocus();
        }
    }

    static List<Resource> find(EditorState state, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Resource> all = new ArrayList<>();
        for (Resource resource : state.report().topology().resources()) {
            if (resource.label().toLowerCase(Locale.ROOT).contains(wanted)
                    || resource.ref().id().toLowerCase(Locale.ROOT).contains(wanted)
                    || speaksOf(state, resource, wanted)) {
                all.add(resource);
            }
        }
        return all.stream().limit(MOST).toList();
    }

    /// Whether an address or block of it begins like that, or it is a subnet that holds the address.
    private static boolean speaksOf(EditorState state, Resource resource, String wanted) {
        if (resource instanceof Subnet subnet && holds(subnet, wanted)) {
            return true;
        }
        return Character.isDigit(wanted.charAt(0))
                && (state.report().inventory().hostsOf(resource.ref()).stream()
                                .anyMatch(h -> h.address().toString().startsWith(wanted))
                        || Blocks.of(resource).stream()
                                .anyMatch(b -> b.toString().startsWith(wanted)));
    }

    private static boolean holds(Subnet subnet, String wanted) {
        try {
            Ip address = Ip.parse(wanted);
            return subnet.cidrBlocks().stream().anyMatch(b -> b.contains(address));
        } catch (AddressException e) {
            return false;
        }
    }
}
