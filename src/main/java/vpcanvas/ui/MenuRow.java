package vpcanvas.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// The menu bar: every command, in the menu of its group.
final class MenuRow {
    /// The menu that each group stands in, and the menu inside of it, if any.
    private static final Map<String, Place> PLACES = places();

    private record Place(String menu, @Nullable String inner) {}

    private MenuRow() {}

    private static Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("File", new Place("File", null));
        places.put("Edit", new Place("Edit", null));
        places.put("Arrange", new Place("Edit", "Move"));
        places.put("View", new Place("View", null));
        places.put("Panels", new Place("View", null));
        places.put("Go", new Place("View", "Go"));
        places.put("Tools", new Place("Insert", null));
        places.put("Insert", new Place("Insert", null));
        places.put("Templates", new Place("Insert", "Template"));
        places.put("Network", new Place("Network", null));
        places.put("Help", new Place("Help", null));
        return places;
    }

    /// @param recent entries of the menu of files that were open lately, asked for when it opens
    static MenuBar of(List<Command> commands, Supplier<List<MenuItem>> recent) {
        Map<String, Menu> menus = new LinkedHashMap<>();
        Map<Menu, List<Entry>> entries = new LinkedHashMap<>();
        PLACES.forEach(
                (group, place) -> {
                    List<Entry> members =
                            commands.stream()
                                    .filter(c -> c.group().equals(group))
                                    .map(Entry::of)
                                    .toList();
                    if (!members.isEmpty()) {
                        Menu menu = menu(place, menus);
                        menu.getItems().addAll(members.stream().map(Entry::item).toList());
                        entries.computeIfAbsent(menu, m -> new ArrayList<>()).addAll(members);
                    }
                });
        entries.forEach(MenuRow::keepFresh);
        Menu file = menus.get("File");
        if (file != null) {
            file.getItems().add(2, recentMenu(recent));
        }
        MenuBar bar = new MenuBar();
        bar.setId("menus");
        bar.getMenus().addAll(menus.values());
        return bar;
    }

    /// The menu at a place, with a line below what stands there already.
    private static Menu menu(Place place, Map<String, Menu> menus) {
        Menu outer = menus.computeIfAbsent(place.menu, name -> new Menu(name));
        if (place.inner != null) {
            Menu inner = new Menu(place.inner);
            outer.getItems().add(inner);
            return inner;
        }
        if (!outer.getItems().isEmpty()) {
            outer.getItems().add(new SeparatorMenuItem());
        }
        return outer;
    }

    private static void keepFresh(Menu menu, List<Entry> entries) {
        menu.setOnShowing(e -> entries.forEach(Entry::refresh));
        menu.setOnHidden(e -> entries.forEach(Entry::rest));
    }

    private static Menu recentMenu(Supplier<List<MenuItem>> recent) {
        Menu menu = new Menu("Open recent");
        MenuItem none = new MenuItem("No files yet");
        none.setDisable(true);
        menu.getItems().add(none);
        menu.setOnShowing(
                e -> {
                    List<MenuItem> items = recent.get();
                    menu.getItems().setAll(items.isEmpty() ? List.of(none) : items);
                });
        return menu;
    }

    /// An entry shows its key only while its menu is open: a key that a menu owned would also be
    /// taken from whoever types a text.
    private record Entry(Command command, MenuItem item) {
        static Entry of(Command command) {
            MenuItem item = new MenuItem(command.label().get());
            item.setId("menu-" + command.id());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> command.run());
            return new Entry(command, item);
        }

        void refresh() {
            item.setText(command.label().get());
            item.setDisable(!command.enabled().getAsBoolean());
            item.setAccelerator(command.keys().isEmpty() ? null : command.keys().getFirst());
        }

        void rest() {
            item.setAccelerator(null);
        }
    }
}
