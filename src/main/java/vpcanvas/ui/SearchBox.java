package vpcanvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.outline.Entry;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.net.AddressException;
import vpcanvas.net.Ip;

/// Finds by name, id, address or block; an address also finds the subnet that it lies in. Enter
/// goes to the first that was found.
final class SearchBox extends TextField {
    private static final int MOST = 8;

    private final Workbench bench;
    private final Node back;
    private final Suggestions found;

    SearchBox(Workbench bench, Directory directory, Node back) {
        this.bench = bench;
        this.back = back;
        setId("search");
        getStyleClass().add("search");
        setPromptText("Search name, id or address  Ctrl+F");
        setAccessibleText("Search by name, id or address");
        found =
                new Suggestions(
                        this,
                        text ->
                                find(bench.state(), text.strip()).stream()
                                        .map(r -> directory.entries().of(r.ref().id()))
                                        .toList(),
                        this::go);
        setOnAction(
                e ->
                        find(bench.state(), getText().strip()).stream()
                                .findFirst()
                                .ifPresent(r -> go(directory.entries().of(r.ref().id()))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            clear();
            back.requestFocus();
            e.consume();
        }
    }

    private void go(Entry entry) {
        found.write("");
        bench.act(s -> Places.show(s, List.of(entry.key())));
        back.requestFocus();
    }

    static List<Resource> find(EditorState state, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<Resource> all = new ArrayList<>();
        if (wanted.isEmpty()) {
            return all;
        }
        for (Resource resource : state.report().topology().resources()) {
            if (resource.label().toLowerCase(Locale.ROOT).contains(wanted)
                    || resource.ref().id().toLowerCase(Locale.ROOT).contains(wanted)
                    || speaksOf(state, resource, wanted)) {
                all.add(resource);
            }
        }
        return all.stream().limit(MOST).toList();
    }

    /// Whether an address or block of it begins like that, or it is a subnet that holds the
    /// address.
    private static boolean speaksOf(EditorState state, Resource resource, String wanted) {
        if (resource instanceof CorporateNetwork network && hasHost(network, wanted)) {
            return true;
        }
        if (resource instanceof Subnet subnet && holds(subnet, wanted)) {
            return true;
        }
        return Character.isDigit(wanted.charAt(0))
                && (state.report().inventory().hostsOf(resource.ref()).stream()
                                .anyMatch(h -> h.address().toString().startsWith(wanted))
                        || Blocks.of(resource).stream()
                                .anyMatch(b -> b.toString().startsWith(wanted)));
    }

    private static boolean hasHost(CorporateNetwork network, String wanted) {
        return network.hosts().stream()
                .anyMatch(
                        h ->
                                h.name().toLowerCase(Locale.ROOT).contains(wanted)
                                        || h.ipAddress().toString().startsWith(wanted));
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
