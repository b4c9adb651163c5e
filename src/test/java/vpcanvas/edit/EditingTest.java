package vpcanvas.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vpcanvas.model.EndpointState;
import vpcanvas.model.InterfaceEndpoint;
import vpcanvas.model.Rect;

/// Deletion, acceptance, typing in place, and the list of all actions.
class EditingTest {
    private final EditorDriver editor = EditorDriver.open(Plans.twoVpcs());

    @Test
    void deletingNamesWhatWentWithIt() {
        editor.select("A").act("delete").expectUndo("Undo delete A").expectSelection();
        String notice = editor.state().notice();
        assertTrue(notice.startsWith("Deleted with it: "), notice);
        for (String gone : List.of("a1", "i-web", "pcx-ab", "igw-a")) {
            assertTrue(notice.contains(gone), notice);
            assertTrue(editor.document().topology().byId(gone).isEmpty(), gone);
        }
        editor.act("undo").expectUnchanged().expectSelection("A");
    }

    @Test
    void aManyOthersAreOnlyCounted() {
        editor.select("us-east-1").act("delete");
        assertTrue(editor.state().notice().endsWith(" more."), editor.state().notice());
    }

    @Test
    void aNoteIsDeletedAlone() {
        editor.select("note:n1").act("delete").expectNotice("");
        assertEquals(List.of(), editor.document().notes());
    }

    @Test
    void aRequestOfAnEndpointIsAccepted() {
        EditorDriver pending =
                EditorDriver.open(
                        Plans.of(
                                Plans.network()
                                        .endpoint(
                                                "vpce-x",
                                                "A",
                                                "a2",
                                                "10.0.2.20",
                                                "vpce-svc",
                                                EndpointState.PENDING_ACCEPTANCE),
                                null));
        pending.select("vpce-x").act("accept").expectUndo("Undo accept vpce-x");
        assertEquals(
                EndpointState.AVAILABLE, pending.find(InterfaceEndpoint.class, "vpce-x").state());
    }

    @Test
    void aDoubleClickOnANameTypesIt() {
        editor.doubleClick(82, 97);
        Tool.Select.Typing typing = editor.expectTool(Tool.Select.Typing.class);
        assertEquals("A", typing.key());
        assertEquals("name", typing.field().id());
        editor.apply(typing.field().change("shop")).expectUndo("Undo rename A to shop");
        editor.expectTool(Tool.Select.Idle.class);
        editor.expectSelection("A");
    }

    @Test
    void aDoubleClickOnABlockTypesTheBlock() {
        Rect frame = editor.place("A");
        editor.doubleClick(frame.right() - 20, frame.y() + 14);
        Tool.Select.Typing typing = editor.expectTool(Tool.Select.Typing.class);
        assertEquals("10.0.0.0/16", typing.field().value());
        assertFalse(typing.field().check("10.0.0.0/33").ok());
        assertTrue(
                typing.at().contains(new vpcanvas.model.Point(frame.right() - 20, frame.y() + 14)));
        editor.apply(typing.field().change("10.7.0.0/16")).expectUndo("Undo use 10.7.0.0/16 for A");
    }

    @Test
    void aDoubleClickOnAnAddressTypesTheAddress() {
        Rect tile = editor.place("i-web");
        editor.doubleClick(tile.centre().x(), tile.bottom() + 28);
        assertEquals("10.0.1.10", editor.expectTool(Tool.Select.Typing.class).field().value());
    }

    @Test
    void f2TypesTheNameAndEscapeDropsIt() {
        editor.select("i-web").act("rename").expectTool(Tool.Select.Typing.class);
        editor.cancel().expectTool(Tool.Select.Idle.class);
        editor.expectUnchanged().expectSelection("i-web");
        editor.select("note:n1").act("rename");
        assertEquals("text", editor.expectTool(Tool.Select.Typing.class).field().id());
    }

    @Test
    void aRegionHasNothingToType() {
        editor.select("us-east-1").act("rename").expectTool(Tool.Select.Idle.class);
    }

    @Test
    void idsAndKeysOfActionsAreEachUsedOnce() {
        List<String> ids = Actions.ALL.stream().map(Action::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        List<String> keys =
                Actions.ALL.stream()
                        .flatMap(a -> a.shortcuts().stream())
                        .collect(Collectors.toList());
        assertEquals(keys.stream().distinct().toList(), keys);
        assertEquals(
                List.of("Ctrl+Y", "Ctrl+Shift+Z"), Actions.find("redo").orElseThrow().shortcuts());
    }

    @Test
    void whatIsNotEnabledDoesNothing() {
        for (Action action : Actions.ALL) {
            if (!action.isEnabled(editor.state())) {
                assertSame(editor.state(), action.on(editor.state()), action.id());
            }
        }
    }

    @Test
    void everyEnabledActionWorksOnEverythingSelected() {
        for (String key : Walk.order(editor.state())) {
            for (Action action : Actions.ALL) {
                action.on(Editor.select(editor.state(), Selection.of(key)));
            }
        }
    }
}
