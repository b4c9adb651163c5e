package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vpcanvas.model.Document;

/// Texts as files, for tests: opened, refused, and changed in one place.
final class Reading {
    private Reading() {}

    static Opened opened(String text) {
        return DocumentFile.read(text.getBytes(StandardCharsets.UTF_8), "a.vpc.json");
    }

    static Opened.Ok ok(String text) {
        Opened opened = opened(text);
        return assertInstanceOf(Opened.Ok.class, opened, opened::toString);
    }

    static Document document(String text) {
        return ok(text).document();
    }

    /// Why this text is refused as broken.
    static String broken(String text) {
        return broken(text.getBytes(StandardCharsets.UTF_8));
    }

    static String broken(byte[] bytes) {
        Opened opened = DocumentFile.read(bytes, "a.vpc.json");
        return assertInstanceOf(Opened.Broken.class, opened, opened::toString).problem().says();
    }

    static String sample(String name) {
        return text("assets/samples/" + name + ".vpc.json");
    }

    /// What a file of the repository holds.
    static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text with one thing in it replaced.
    static String with(String text, String old, String now) {
        if (!text.contains(old)) {
            throw new AssertionError("there is no " + old + " in this text");
        }
        int at = text.indexOf(old);
        return text.substring(0, at) + now + text.substring(at + old.length());
    }

    static String written(Document document) {
        return new String(DocumentFile.write(document), StandardCharsets.UTF_8);
    }
}
