package vpcanvas.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import vpcanvas.Fleet;
import vpcanvas.edit.Camera;
import vpcanvas.edit.Editor;
import vpcanvas.edit.EditorState;
import vpcanvas.edit.Input;
import vpcanvas.edit.Selection;
import vpcanvas.edit.Tool;
import vpcanvas.model.Document;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;

/// Measures the real window: the CPU time that the JavaFX thread and the render thread spend on each
/// frame of a pan, a zoom and drags, and the JavaFX thread on each key in a block field. Frames follow
/// each other without a pause (`-Djavafx.animation.fullspeed=true`). Prints a Markdown table.
///
/// CPU time, not time on the clock: other work on the machine hardly changes it.
public final class WindowBenchmark {
    private static final int WARM_UP = 300;
    private static final int FRAMES = 120;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Stage stage = new Stage();
    private final Shell shell;
    private final Node canvas;

    private record Cost(double window, double render) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f / %.1f", window, render);
        }
    }

    private WindowBenchmark(Document document) {
        Workbench bench = Workbench.withWorkers(Launch.start(document));
        shell = new Shell(stage, bench, FxAsks::new, Keeper.inMemory());
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        canvas = stage.getScene().lookup("#canvas");
    }

    /// Measures, and prints a table.
    ///
    /// @param args how many VPCs to measure with, each in a window of its own
    public static void main(String[] args) throws Exception {
        int[] sizes =
                args.length == 0
                        ? new int[] {100, 1000, 5000, 10_000}
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        System.out.println(
                "| VPCs | shown | pan | zoom | drag of a VPC | drag of one with 125 peerings |"
                        + " key, p99 |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            Document document = Fleet.of(size);
            WindowBenchmark bench = on(() -> new WindowBenchmark(document));
            bench.row(size, true, bench.keys(size));
            bench.row(size, false, "");
            on(
                    () -> {
                        bench.stage.close();
                        return true;
                    });
        }
        System.out.printf(
                Locale.ROOT,
                "%nms of CPU time for each frame, JavaFX thread / render thread; load %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private static <T> T on(Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        return task.get();
    }

    private void row(int size, boolean near, String keys) throws Exception {
        Cost pan = panning(size, near);
        Cost zoom = zooming(size, near);
        Cost one = dragging(size, near, Fleet.other(size));
        Cost hub = dragging(size, near, Fleet.hub(size));
        System.out.printf(
                "| %d | %s | %s | %s | %s | %s | %s |%n",
                size, near ? "100 %" : "all", pan, zoom, one, hub, keys);
    }

    private void look(int size, boolean near) throws Exception {
        on(
                () -> {
                    shell.bench().act(Editors::fit);
                    if (near) {
                        Rect hub = place(Fleet.hub(size));
                        double x = hub.centre().x() - state().viewWidth() / 2;
                        double y = hub.centre().y() - state().viewHeight() / 2;
                        shell.bench().act(s -> Editor.camera(s, new Camera(1, x, y)));
                    }
                    return true;
                });
    }

    private EditorState state() {
        return shell.bench().state();
    }

    private Rect place(String key) {
        Rect place = state().scene().places().get(key);
        if (place == null) {
            throw new IllegalStateException(key + " is not drawn");
        }
        return place;
    }

    private Cost panning(int size, boolean near) throws Exception {
        look(size, near);
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.MIDDLE, new Point(400, 300));
        Cost cost =
                frames(
                        i ->
                                fire(
                                        MouseEvent.MOUSE_DRAGGED,
                                        MouseButton.MIDDLE,
                                        circle(400, 300, i)));
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.MIDDLE, new Point(400, 300));
        return cost;
    }

    private static Point circle(double x, double y, int i) {
        return new Point(
                Math.rint(x + 120 * Math.sin(i / 15.0)), Math.rint(y + 80 * Math.cos(i / 11.0)));
    }

    private Cost zooming(int size, boolean near) throws Exception {
        look(size, near);
        return frames(i -> Event.fireEvent(canvas, wheel(i % 20 < 10 ? 8 : -8)));
    }

    private ScrollEvent wheel(double turn) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                500,
                300,
                500,
                300,
                false,
                true,
                false,
                false,
                true,
                false,
                0,
                turn,
                0,
                turn,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /// The drag begins at 100 %, where the frame of a VPC can be hit.
    private Cost dragging(int size, boolean near, String key) throws Exception {
        Point at =
                on(
                        () -> {
                            shell.bench().act(s -> Editor.select(s, Selection.NONE));
                            Rect there = place(key);
                            Camera camera = new Camera(1, there.x() - 400, there.y() - 200);
                            shell.bench().act(s -> Editor.camera(s, camera));
                            return spot(key);
                        });
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, at);
        mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, new Point(at.x() + 20, at.y() + 20));
        if (!on(
                () ->
                        state().tool() instanceof Tool.Select.Dragging d
                                && d.drag().keys().equals(java.util.Set.of(key)))) {
            throw new IllegalStateException(key + " is not dragged");
        }
        if (!near) {
            look(size, false);
        }
        Cost cost =
                frames(
                        i ->
                                fire(
                                        MouseEvent.MOUSE_DRAGGED,
                                        MouseButton.PRIMARY,
                                        circle(at.x() + 20, at.y() + 20, i)));
        on(
                () -> {
                    shell.bench().act(s -> Editor.on(s, new Input.Cancel()));
                    return true;
                });
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, at);
        return cost;
    }

    /// A spot of the view at which a click means this very key.
    private Point spot(String key) {
        Rect seen = state().camera().toView(place(key));
        for (double y = seen.y() + 8; y < seen.bottom(); y += 7) {
            for (double x = seen.x() + 40; x < seen.right() - 8; x += 7) {
                Point diagram = state().camera().toDiagram(new Point(x, y));
                if (state().hitTest().at(diagram, 5).filter(key::equals).isPresent()) {
                    return new Point(x, y);
                }
            }
        }
        throw new IllegalStateException("nothing of " + key + " can be hit");
    }

    private void mouse(EventType<MouseEvent> type, MouseButton button, Point at) throws Exception {
        on(
                () -> {
                    fire(type, button, at);
                    return true;
                });
    }

    private void fire(EventType<MouseEvent> type, MouseButton button, Point view) {
        Point2D at = canvas.localToScene(view.x(), view.y());
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        button == MouseButton.PRIMARY,
                        button == MouseButton.MIDDLE,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    /// Does something before each frame, and measures what frames cost.
    private static Cost frames(IntConsumer step) throws Exception {
        FutureTask<Cost> result = new FutureTask<>(() -> new Cost(0, 0));
        List<Cost> costs = new ArrayList<>();
        AnimationTimer timer =
                new AnimationTimer() {
                    private int frame;
                    private long window;
                    private long render;

                    @Override
                    public void handle(long now) {
                        if (frame == WARM_UP) {
                            window = THREADS.getCurrentThreadCpuTime();
                            render = renderTime();
                        }
                        if (frame == WARM_UP + FRAMES) {
                            costs.add(
                                    new Cost(
                                            each(THREADS.getCurrentThreadCpuTime() - window),
                                            each(renderTime() - render)));
                            stop();
                            result.run();
                            return;
                        }
                        step.accept(frame++);
                    }
                };
        on(
                () -> {
                    timer.start();
                    return true;
                });
        result.get();
        return costs.getFirst();
    }

    private static double each(long nanos) {
        return nanos / NANOS_PER_MILLI / FRAMES;
    }

    private static long renderTime() {
        long sum = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("QuantumRenderer")) {
                sum += THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum;
    }

    /// What the keys of a block cost that is typed again and again.
    private String keys(int size) throws Exception {
        on(
                () -> {
                    shell.bench().act(s -> Editor.select(s, Selection.of(Fleet.other(size))));
                    return true;
                });
        Thread.sleep(500);
        List<Long> costs = new ArrayList<>();
        for (int i = 0; i < WARM_UP + FRAMES; i++) {
            String block = "172." + (16 + i % 16) + ".0.0/" + (20 + i % 8);
            long cost = on(() -> key(block));
            if (i >= WARM_UP) {
                costs.add(cost);
            }
            Thread.sleep(20);
        }
        costs.sort(null);
        long p99 = costs.get(costs.size() * 99 / 100);
        return String.format(
                Locale.ROOT,
                "%.1f (median %.1f)",
                p99 / NANOS_PER_MILLI,
                costs.get(costs.size() / 2) / NANOS_PER_MILLI);
    }

    private long key(String block) {
        TextField field =
                stage.getScene().getRoot().lookupAll(".mono").stream()
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .findFirst()
                        .orElseThrow();
        long start = THREADS.getCurrentThreadCpuTime();
        field.setText(block);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
