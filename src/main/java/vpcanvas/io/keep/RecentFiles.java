package vpcanvas.io.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.StringNode;
import vpcanvas.io.json.Json;

/// Which files were open lately, kept in a file, the last one first.
public final class RecentFiles {
    private static final int MOST = 10;

    private final KeptFile file;

    public RecentFiles(Path file) {
        this.file = new KeptFile(file);
    }

    /// Those that are still there.
    public List<Path> there() {
        return all().stream().filter(Files::isRegularFile).toList();
    }

    /// Puts a file first. What another window has added meanwhile is kept.
    ///
    /// @throws IOException if it can't be written down
    public void add(Path opened) throws IOException {
        List<Path> all = new ArrayList<>(all());
        all.remove(opened);
        all.addFirst(opened);
        List<Path> most = all.subList(0, Math.min(MOST, all.size()));
        file.write(Json.list(most, path -> StringNode.valueOf(path.toString())));
    }

    private List<Path> all() {
        return file.read().valueStream().flatMap(name -> path(name.asString(""))).toList();
    }

    private static Stream<Path> path(String name) {
        try {
            return name.isEmpty() ? Stream.empty() : Stream.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
