package vpcanvas.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Tool;
import vpcanvas.figure.Theme;
import vpcanvas.model.Document;
import vpcanvas.model.Point;

/// The window: menu, tools, palette, drawing, inspector, panels and status, and the desks behind
/// them.
public final class Shell implements Commands.Panels {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TOLERANCE = 5;
    static final String PICKING = "Click where the trace ends.";

    private final Stage stage;
    private final Asks asks;
    private final ScreenFonts fonts = new ScreenFonts();
    private final Workbench bench;
    private final CanvasView canvas;
    private final FileDesk files;
    private final TraceDesk traces;
    private final Toast toast;
    private final Sheet sheet;
    private final SearchBox search;
    private final ProblemsPanel problems;
    private final ReachabilityView reachability;
    private final StatusBar status;
    private final List<Command> commands;
    private final Directory directory;
    private final SideTabs side;
    private final TabPane tabs = new TabPane();
    private final Tab problemsTab = new Tab();
    private final Tab reachabilityTab = new Tab("Reachability");
    private final Label title = Styles.label("", "file-name");
    private final Label emptyHint =
            Styles.label("Drag a VPC here, or begin with a template.", "empty-hint");
    private final StackPane root = new StackPane();
    private final Areas areas = new Areas(root);

    /// @param bench holds what the window shows
    /// @param asks how a person is asked, given the stage that asks
    public Shell(Stage stage, Workbench bench, Function<Stage, Asks> asks, Keeper keeper) {
        this.stage = stage;
        this.asks = asks.apply(stage);
        this.bench = bench;
        canvas = new CanvasView(bench, fonts);
        toast = new Toast(bench);
        files = new FileDesk(bench, this.asks, keeper, toast::say);
        traces = new TraceDesk(bench);
        sheet = new Sheet(canvas);
        directory = new Directory(bench);
        search = new SearchBox(bench, directory, canvas);
        problems = new ProblemsPanel(bench);
        reachability = new ReachabilityView(bench, traces);
        status = new StatusBar(bench, canvas, directory);
        keeper.onTrouble(words -> Platform.runLater(() -> status.trouble(words)));
        Commands all = new Commands(bench, files, traces, this);
        commands = all.all();
        side =
                new SideTabs(
                        new PaletteView(bench, canvas, all::template),
                        new OutlineView(bench, directory, canvas));
        new ThingMenu(bench, canvas, commands);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::picks);
        traces.onChange(
                () -> {
                    if (!traces.isPicking()) {
                        toast.unsay(PICKING);
                    }
                });
        root.getChildren().addAll(layout(), sheet);
        show();
        bench.onChange(this::changed);
        changed();
    }

    /// What the window shows, for those who look at it from outside.
    public Workbench bench() {
        return bench;
    }

    /// Everything that the window can do.
    List<Command> commands() {
        return commands;
    }

    private Node layout() {
        StackPane middle = new StackPane(canvas, emptyHint, floating(), toast);
        emptyHint.setMouseTransparent(true);
        StackPane.setAlignment(toast, javafx.geometry.Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new javafx.geometry.Insets(0, 0, 16, 0));
        middle.setMinSize(0, 0);
        reachabilityTab.setContent(reachability);
        reachabilityTab.selectedProperty().subscribe(reachability::open);
        problemsTab.setContent(problems);
        tabs.getTabs().addAll(problemsTab, reachabilityTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("panels");
        SplitPane split = new SplitPane(middle, tabs);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.64);
        SplitPane.setResizableWithParent(tabs, false);
        StackPane menus = new StackPane(MenuRow.of(commands, this::recent), title);
        menus.getStyleClass().add("menu-row");
        title.setMouseTransparent(true);
        // Tab goes through the parts in the order in which they are added.
        BorderPane pane = new BorderPane();
        pane.setTop(new VBox(menus, new ToolRow(bench, commands, search)));
        pane.setLeft(side);
        pane.setCenter(split);
        pane.setRight(inspector());
        pane.setBottom(status);
        return pane;
    }

    private Node inspector() {
        InspectorView inspector = new InspectorView(bench);
        StackPane foot = new StackPane(new MinimapView(bench));
        foot.getStyleClass().add("minimap-foot");
        VBox column = new VBox(inspector, foot);
        VBox.setVgrow(inspector, javafx.scene.layout.Priority.ALWAYS);
        return column;
    }

    /// Fields and menus that stand at a place of the drawing.
    private Node floating() {
        javafx.scene.layout.Pane above = new javafx.scene.layout.Pane();
        above.setPickOnBounds(false);
        above.getChildren().addAll(new InPlaceField(bench, canvas), new OfferMenu(bench, canvas));
        above.getChildren().forEach(n -> n.setManaged(false));
        return above;
    }

    private void show() {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(Chrome.sheet());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leavesTrace);
        new Keys(scene, canvas, bench, commands).listen();
        scene.setOnDragOver(
                e -> {
                    if (e.getDragboard().hasFiles()) {
                        e.acceptTransferModes(TransferMode.COPY);
                    }
                });
        scene.setOnDragDropped(
                e -> {
                    List<File> dropped = e.getDragboard().getFiles();
                    e.setDropCompleted(!dropped.isEmpty());
                    // Later: whoever dropped it waits, and a person may have to be asked first.
                    dropped.stream()
                            .limit(1)
                            .forEach(f -> Platform.runLater(() -> files.open(f.toPath())));
                });
        stage.setScene(scene);
        stage.setOnCloseRequest(
                e -> {
                    if (!files.mayLeave()) {
                        e.consume();
                    }
                });
        stage.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                Platform.runLater(files::look);
                            }
                        });
        // Else the first field of the window would have it.
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, e -> canvas.requestFocus());
    }

    /// Begins with what a killed program left, if a person wants that; else with a file that is asked
    /// for or was open last, else with a design without one.
    void start(List<Path> wanted, Supplier<Document> otherwise) {
        if (!files.recoverAtStart()) {
            files.start(wanted, otherwise);
        }
    }

    boolean isDark() {
        return bench.state().theme().equals(Theme.DARK);
    }

    /// Offers all that killed programs left.
    void recover() {
        files.recover();
    }

    private void changed() {
        String name = files.name() + (files.isDirty() ? " •" : "");
        title.setText(name);
        stage.setTitle(name + " – VPCanvas");
        status.file(files.isDirty() ? "not saved" : "saved");
        emptyHint.setVisible(
                bench.state().scene().places().isEmpty()
                        && !(bench.state().tool() instanceof Tool.Place));
        int count = bench.state().report().problems().size();
        problemsTab.setText(count == 0 ? "Problems" : "Problems " + count);
        Chrome.wear(root, bench.state().theme());
    }

    private List<MenuItem> recent() {
        return files.recent().stream()
                .map(
                        path -> {
                            MenuItem item = new MenuItem(path.toString());
                            item.setMnemonicParsing(false);
                            item.setOnAction(e -> files.open(path));
                            return item;
                        })
                .toList();
    }

    private void picks(MouseEvent e) {
        if (traces.isPicking()) {
            EditorState state = bench.state();
            Point at = state.camera().toDiagram(new Point(e.getX(), e.getY()));
            state.hitTest()
                    .at(at, TOLERANCE / state.camera().zoom())
                    .ifPresentOrElse(traces::pick, traces::leave);
            e.consume();
        }
    }

    /// Escape first of all gives up the trace that was begun.
    private void leavesTrace(KeyEvent e) {
        if (traces.isPicking() && e.getCode() == KeyCode.ESCAPE) {
            traces.leave();
            e.consume();
        }
    }

    @Override
    public void export() {
        new ExportSheet(bench.state(), files, asks, sheet, fonts, toast::say).show();
    }

    @Override
    public void print() {
        Printing.print(bench.state(), fonts, stage, toast::say);
    }

    @Override
    public void palette() {
        new CommandPalette(commands, sheet).show();
    }

    @Override
    public void keys() {
        sheet.show(new KeySheet(commands), null);
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public void problem(int step) {
        tabs.getSelectionModel().select(problemsTab);
        problems.step(step);
    }

    /// Of the blocker or the problem that is in sight.
    @Override
    public void fixes() {
        if (!reachabilityTab.isSelected() || !reachability.enterFixes()) {
            tabs.getSelectionModel().select(problemsTab);
            problems.enterFixes();
        }
    }

    @Override
    public void trace() {
        tabs.getSelectionModel().select(reachabilityTab);
        traces.start();
        toast.say(PICKING);
        canvas.requestFocus();
    }

    @Override
    public void close() {
        if (files.mayLeave()) {
            stage.close();
        }
    }

    @Override
    public void area(int step) {
        areas.go(step);
    }

    @Override
    public void showPalette() {
        side.showPalette();
        areas.enter("side");
    }

    @Override
    public void showOutline() {
        side.showOutline();
        areas.enter("side");
    }

    @Override
    public void showProblems() {
        tabs.getSelectionModel().select(problemsTab);
        areas.enter("panels");
    }

    @Override
    public void showReachability() {
        tabs.getSelectionModel().select(reachabilityTab);
        areas.enter("panels");
    }
}
