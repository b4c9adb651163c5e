package vpcanvas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.edit.Editor;
import vpcanvas.edit.Selection;

/// The window for those who use no pointer, or no screen.
@ExtendWith(ApplicationExtension.class)
class AccessTest {
    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    @Start
    void open(Stage stage) {
        seat = Seat.at(stage, Templates.named("internet").orElseThrow());
    }

    @Test
    void everyControlThatTakesTheFocusHasAName() {
        Set<String> nameless = new HashSet<>();
        for (String tab : List.of("palette", "outline", "problems", "reachability")) {
            run(tab);
            collect(tab, nameless);
        }
        Map<Class<?>, String> kinds = new HashMap<>();
        seat.document().topology().resources().forEach(r -> kinds.put(r.getClass(), r.ref().id()));
        for (String id : kinds.values()) {
            Seat.run(() -> seat.shell().bench().act(s -> Editor.select(s, Selection.of(id))));
            collect(id, nameless);
        }
        for (String sheet : List.of("commands", "export", "keys")) {
            run(sheet);
            collect(sheet, nameless);
            seat.robot().push(KeyCode.ESCAPE);
        }
        assertEquals(Set.of(), nameless);
    }

    private void run(String command) {
        seat.run(command);
    }

    private void collect(String where, Set<String> nameless) {
        seat.settle();
        Seat.run(
                () -> {
                    Parent root = seat.stage().getScene().getRoot();
                    Set<Node> labelled = new HashSet<>();
                    List<Node> all = new ArrayList<>();
                    walk(root, all);
                    for (Node node : all) {
                        if (node instanceof Label label && label.getLabelFor() != null) {
                            labelled.add(label.getLabelFor());
                        }
                    }
                    all.stream()
                            .filter(n -> n.isFocusTraversable() && !labelled.contains(n))
                            .filter(n -> isNameless(n))
                            .forEach(n -> nameless.add(where + ": " + n));
                });
    }

    private static void walk(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(c -> walk(c, all));
            }
        }
    }

    private static boolean isNameless(Node node) {
        String text = node.getAccessibleText();
        boolean said = text != null && !text.isBlank();
        boolean written =
                node instanceof Labeled l && l.getText() != null && !l.getText().isBlank();
        // The names of its tabs are read.
        return !said && !written && !(node instanceof TabPane);
    }

    @Test
    void everyCommandStandsInAMenuAndNoKeyHasTwo() {
        MenuBar bar = (MenuBar) seat.node("menus");
        Set<String> listed = new HashSet<>();
        Seat.run(() -> bar.getMenus().forEach(m -> list(m, listed)));
        Set<String> keys = new HashSet<>();
        for (Command command : Seat.on(() -> seat.shell().commands())) {
            assertTrue(listed.contains("menu-" + command.id()), command.id() + " is in no menu");
            for (String key : command.shortcuts()) {
                assertTrue(keys.add(key), key + " belongs to two commands");
            }
        }
        assertTrue(keys.contains("Ctrl+Shift+P"), "no key opens the list of all commands");
    }

    private static void list(MenuItem item, Set<String> ids) {
        if (item.getId() != null) {
            ids.add(item.getId());
        }
        if (item instanceof Menu menu) {
            menu.getItems().forEach(i -> list(i, ids));
        }
    }

    @Test
    void f6LeadsThroughThePartsOfTheWindowAndBack() {
        List<String> parts = new ArrayList<>();
        seat.robot().push(KeyCode.F6);
        for (int i = 0; i < 6; i++) {
            parts.add(part());
            seat.robot().push(KeyCode.F6);
            seat.settle();
        }
        assertEquals(List.of("panels", "inspector", "minimap", "search", "side", "canvas"), parts);
        seat.robot().push(KeyCode.SHIFT, KeyCode.F6);
        seat.settle();
        assertEquals("canvas", part());
    }

    private String part() {
        return Seat.on(
                () -> {
                    Node node = seat.stage().getScene().getFocusOwner();
                    while (node != null) {
                        String id = node.getId();
                        if (id != null
                                && Set.of(
                                                "search",
                                                "side",
                                                "canvas",
                                                "panels",
                                                "inspector",
                                                "minimap")
                                        .contains(id)) {
                            return id;
                        }
                        node = node.getParent();
                    }
                    return "nowhere";
                });
    }

    @Test
    void tabGoesThroughAFormFromTopToBottom() {
        String vpc = seat.document().topology().all(vpcanvas.model.Vpc.class).getFirst().ref().id();
        Seat.run(() -> seat.shell().bench().act(s -> Editor.select(s, Selection.of(vpc))));
        seat.settle();
        Seat.run(() -> seat.node("field-name").requestFocus());
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            order.add(Seat.on(() -> seat.stage().getScene().getFocusOwner().getId()));
            seat.robot().push(KeyCode.TAB);
            seat.settle();
        }
        assertEquals(
                List.of("field-name", "field-region", "field-block", "field-new-block"), order);
    }
}
