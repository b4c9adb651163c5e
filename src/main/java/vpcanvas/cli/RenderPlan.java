package vpcanvas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vpcanvas.io.paint.FigureFormat;

/// Which design is drawn into which file.
///
/// @param directory what all the files go into; null where one goes into a file of its own
record RenderPlan(@Nullable Path directory, List<Job> jobs) {
    private static final List<String> ENDINGS = List.of(".vpc.json", ".json");

    /// One design, and its picture.
    record Job(Path input, Path output, FigureFormat format) {}

    /// Plans what goes where: everything into a directory under its own name, or one into one file.
    ///
    /// @param out as it was typed: what ends in a separator or is a directory is one
    /// @param format that of files in a directory; null where none was asked for
    /// @throws Refusal if two would go into one file, or one over a design
    static RenderPlan of(List<Path> inputs, String out, @Nullable FigureFormat format) {
        Path output = Given.path(out);
        boolean isDirectory =
                out.endsWith("/")
                        || out.endsWith(output.getFileSystem().getSeparator())
                        || Files.isDirectory(output);
        RenderPlan plan =
                isDirectory
                        ? intoDirectory(inputs, output, format == null ? FigureFormat.PNG : format)
                        : new RenderPlan(null, List.of(intoFile(inputs, output, format)));
        plan.jobs.forEach(job -> refuseToOverwrite(inputs, job.output));
        return plan;
    }

    private static Job intoFile(List<Path> inputs, Path output, @Nullable FigureFormat wanted) {
        FigureFormat format = FigureFormat.of(output).orElseThrow(() -> noPicture(output));
        if (inputs.size() > 1) {
            throw Refusal.wrongUse(
                    inputs.size()
                            + " designs can't go into the one file "
                            + output
                            + ". Name a directory: -o DIR/");
        }
        if (wanted != null && wanted != format) {
            throw Refusal.wrongUse(
                    "--format is for a directory; the kind of " + output + " is in its name.");
        }
        return new Job(inputs.getFirst(), output, format);
    }

    private static Refusal noPicture(Path output) {
        return Refusal.wrongUse(
                "The name of a picture ends in ."
                        + String.join(" or .", Drawing.formats())
                        + ", that of a directory in /; "
                        + output
                        + " does neither.");
    }

    private static RenderPlan intoDirectory(
            List<Path> inputs, Path directory, FigureFormat format) {
        Map<Path, Path> inputByOutput = new HashMap<>();
        List<Job> jobs = new ArrayList<>();
        for (Path input : inputs) {
            Path output = directory.resolve(Drawing.fileName(stem(input), format));
            Path other = inputByOutput.put(output, input);
            if (other != null) {
                throw Refusal.wrongUse(
                        other
                                + " and "
                                + input
                                + " would both go into "
                                + output
                                + ". Draw them into two directories.");
            }
            jobs.add(new Job(input, output, format));
        }
        return new RenderPlan(directory, jobs);
    }

    private static String stem(Path input) {
        Path last = input.getFileName();
        String name = last == null ? "" : last.toString();
        return ENDINGS.stream()
                .filter(e -> name.endsWith(e) && name.length() > e.length())
                .findFirst()
                .map(e -> name.substring(0, name.length() - e.length()))
                .orElse(name);
    }

    private static void refuseToOverwrite(List<Path> inputs, Path output) {
        for (Path input : inputs) {
            if (isSame(input, output)) {
                throw Refusal.wrongUse("The picture would overwrite the design " + input + ".");
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            // What can't be looked at can't be read or written either, and that is told then.
            return false;
        }
    }
}
