package vpcanvas.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.edit.Actions;
import vpcanvas.model.Document;

/// Everything that the window can do: what the editor can, and what needs files, panels and
/// dialogs.
///
/// @param panels what the commands show
record Commands(Workbench bench, FileDesk files, TraceDesk traces, Panels panels) {

    /// Panels and sheets that commands open.
    interface Panels {
        void export();

        void print();

        void palette();

        void keys();

        void search();

        void problem(int step);

        void fixes();

        void trace();

        void close();

        void area(int step);

        void showPalette();

        void showOutline();

        void showProblems();

        void showReachability();
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>(file());
        Actions.ALL.forEach(a -> all.add(Command.of(a, bench)));
        all.addAll(templates());
        all.addAll(network());
        all.addAll(parts());
        all.addAll(help());
        return List.copyOf(all);
    }

    private static Command command(
            String group, String id, String label, String keys, Runnable effect) {
        return command(group, id, label, keys, () -> true, effect);
    }

    private static Command command(
            String group,
            String id,
            String label,
            String keys,
            BooleanSupplier enabled,
            Runnable effect) {
        List<String> shortcuts = keys.isEmpty() ? List.of() : Arrays.asList(keys.split(", "));
        return new Command(id, () -> label, group, shortcuts, enabled, effect);
    }

    private List<Command> file() {
        String menu = "File";
        return List.of(
                command(menu, "new", "New", "Ctrl+N", () -> files.begin(Document.empty())),
                command(menu, "open", "Open", "Ctrl+O", files::choose),
                command(menu, "save", "Save", "Ctrl+S", files::save),
                command(menu, "save-as", "Save as…", "Ctrl+Shift+S", files::saveAs),
                command(menu, "recover", "Recover…", "", () -> files.hasLeft(), files::recover),
                command(menu, "export", "Export…", "Ctrl+E", panels::export),
                command(menu, "print", "Print…", "Ctrl+P", panels::print),
                command(menu, "quit", "Quit", "Ctrl+Q, Ctrl+W", panels::close));
    }

    private List<Command> templates() {
        return Templates.names().stream()
                .map(
                        n ->
                                command(
                                        "Templates",
                                        "template-" + n,
                                        "New from template: " + templateName(n),
                                        "",
                                        () -> template(n)))
                .toList();
    }

    /// A new design to begin with.
    void template(String name) {
        files.beginWith(name);
    }

    static String templateName(String name) {
        return switch (name) {
            case "internet" -> "Internet path";
            case "peering" -> "Peering";
            case "privatelink" -> "PrivateLink";
            case "transit-gateway" -> "Transit gateway";
            case "transit-gateway-overlap" -> "Overlapping VPCs on a hub";
            case "hub-and-spoke" -> "Hub and spoke…";
            case "two-regions" -> "Hubs of two Regions";
            case "corporate-network" -> "Corporate network";
            case "egress" -> "Central egress";
            case "inspection" -> "Inspection VPC";
            default -> name;
        };
    }

    private List<Command> network() {
        String menu = "Network";
        return List.of(
                command(
                        menu,
                        "trace",
                        "Trace to…",
                        "Ctrl+T",
                        () -> traces.canStart(bench.state()),
                        panels::trace),
                command(menu, "next-problem", "Next problem", "F8", () -> panels.problem(1)),
                command(
                        menu,
                        "previous-problem",
                        "Previous problem",
                        "Shift+F8",
                        () -> panels.problem(-1)),
                command(menu, "fixes", "Fixes", "Ctrl+Enter", panels::fixes));
    }

    private List<Command> parts() {
        String menu = "Panels";
        return List.of(
                command(menu, "palette", "Palette", "Ctrl+1", panels::showPalette),
                command(menu, "outline", "Outline", "Ctrl+2", panels::showOutline),
                command(menu, "problems", "Problems", "Ctrl+3", panels::showProblems),
                command(menu, "reachability", "Reachability", "Ctrl+4", panels::showReachability),
                command(menu, "next-area", "Next part of the window", "F6", () -> panels.area(1)),
                command(
                        menu,
                        "previous-area",
                        "Previous part of the window",
                        "Shift+F6",
                        () -> panels.area(-1)));
    }

    private List<Command> help() {
        String menu = "Help";
        return List.of(
                command(menu, "keys", "Keys", "F1", panels::keys),
                command(menu, "commands", "All commands", "Ctrl+Shift+P", panels::palette),
                command(menu, "search", "Search", "Ctrl+F", panels::search));
    }
}
