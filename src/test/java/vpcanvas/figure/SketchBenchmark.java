package vpcanvas.figure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import vpcanvas.Fleet;
import vpcanvas.analysis.Report;
import vpcanvas.io.font.BundledFonts;
import vpcanvas.model.Document;
import vpcanvas.model.Layout;
import vpcanvas.model.Rect;
import vpcanvas.model.Ref;
import vpcanvas.model.Vpc;

/// Measures what it costs to draw a design from the beginning, and what the steps of an editor cost
/// that follow from a drawing: a step of a drag, the drop, another name. Prints a Markdown table of CPU
/// time and, below it, how many times as dear the drawing from the beginning is.
public final class SketchBenchmark {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Document document;
    private final Report report;
    private final Drawing drawing;
    private Drawing moving;

    private SketchBenchmark(int size) {
        document = Fleet.of(size);
        report = Report.of(document.topology());
        drawing = whole();
        moving = drawing;
    }

    /// Measures, and prints a table.
    ///
    /// @param args how many VPCs to measure with
    public static void main(String[] args) {
        int[] sizes =
                args.length == 0
                        ? new int[] {100, 1000, 5000}
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        System.out.println(
                "| VPCs | from the beginning | step of a drag | with 125 peerings | drop | other name"
                        + " |");
        System.out.println("|---|---|---|---|---|---|");
        for (int size : sizes) {
            new SketchBenchmark(size).row(size);
        }
        System.out.printf(
                Locale.ROOT,
                "%nms of CPU time (ratio of drawing from the beginning); load %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private Drawing whole() {
        return Sketch.drawing(document, report, Theme.LIGHT, BundledFonts.table());
    }

    private void row(int size) {
        String one = Fleet.other(size);
        double whole = each(3, i -> whole());
        double step = each(100, i -> moving(one, i));
        double hub = each(100, i -> moving(Fleet.hub(size), i));
        double drop = each(20, i -> Sketch.after(drawing, moved(one, i), report));
        double name = each(20, i -> Sketch.after(drawing, named(one, i), report));
        System.out.printf(
                Locale.ROOT,
                "| %d | %.0f | %s | %s | %s | %s |%n",
                size,
                whole,
                ratio(step, whole),
                ratio(hub, whole),
                ratio(drop, whole),
                ratio(name, whole));
    }

    private static String ratio(double cost, double whole) {
        return String.format(Locale.ROOT, "%.1f (%.0f)", cost, whole / cost);
    }

    private void moving(String vpc, int step) {
        moving = Sketch.moving(step == 0 ? drawing : moving, moved(vpc, step), keys(vpc));
    }

    private Set<String> keys(String vpc) {
        String number = vpc.substring(4);
        Set<String> keys = new HashSet<>(Set.of(vpc));
        for (int i = 0; i < 2; i++) {
            keys.add("subnet-" + number + i);
            keys.add("i-" + number + i);
        }
        return keys;
    }

    private Document moved(String vpc, int step) {
        Layout layout = document.layout();
        for (String key : keys(vpc)) {
            Rect place = layout.rect(key).orElseThrow();
            layout = layout.with(key, place.moved(3.0 * step + 1, 2.0 * step));
        }
        return document.with(layout);
    }

    private Document named(String vpc, int step) {
        Vpc before = document.topology().find(Ref.to(Vpc.class, vpc)).orElseThrow();
        Vpc after =
                new Vpc(
                        before.ref(),
                        "shop " + step,
                        before.region(),
                        before.owner(),
                        before.blocks());
        return document.with(document.topology().replace(after));
    }

    /// The mean, after as many rounds to warm up.
    private static double each(int rounds, IntConsumer step) {
        for (int i = 0; i < rounds; i++) {
            step.accept(i);
        }
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            step.accept(i);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI / rounds;
    }
}
