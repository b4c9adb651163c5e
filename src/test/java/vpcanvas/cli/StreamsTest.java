package vpcanvas.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// What becomes of an answer whose reader is gone, of one that can't be written, and of an error of
/// the program itself.
class StreamsTest {
    private static final Path FULL = Path.of("/dev/full");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anAnswerThatCanNotBeWrittenEndsWithFour() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        assertEquals(Exit.UNWRITABLE.code(), version(new PrintStream(full, false, UTF_8)));
        assertTrue(said().startsWith("vpcanvas: can't write to standard output: "), said());
        assertEquals(1, said().lines().count(), said());
    }

    @Test
    void jsonIsUtf8WhateverTheTerminalReads() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = {
            "trace", Run.sample("internet").toString(), "--from", "ä", "--to", "b", "--json"
        };
        Cli.run(args, new PrintStream(out, false, US_ASCII), errors(), Run.NO_WINDOW);
        assertTrue(out.toString(UTF_8).contains("There is no ä in this design."));
    }

    @Test
    void anErrorOfTheProgramIsOneLineAndNoAnswerOfAnyOther() {
        OutputStream faulty =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new IllegalStateException("a bug");
                    }
                };
        assertEquals(Exit.INTERNAL.code(), version(new PrintStream(faulty, false, UTF_8)));
        assertTrue(
                said().startsWith(
                                "vpcanvas: internal error: java.lang.IllegalStateException: a bug."),
                said());
        assertEquals(1, said().lines().count(), said());
    }

    @Test
    void aReaderThatLeavesEarlyIsNoFailure() throws Exception {
        Process process = FreshJvm.of(List.of(), "help", "json").start();
        process.getInputStream().close();
        assertEquals("", new String(process.getErrorStream().readAllBytes(), UTF_8));
        assertEquals(Exit.DONE.code(), process.waitFor());
    }

    @Test
    @EnabledIf("thereIsADeviceThatIsFull")
    void aFullDiskIsOneEvenForTheRealOutput() throws Exception {
        Process process = FreshJvm.of(List.of(), "--version").redirectOutput(FULL.toFile()).start();
        String said = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertTrue(said.startsWith("vpcanvas: can't write to standard output: "), said);
        assertEquals(Exit.UNWRITABLE.code(), process.waitFor());
    }

    static boolean thereIsADeviceThatIsFull() {
        return Files.exists(FULL);
    }

    private int version(PrintStream out) {
        return Cli.run(new String[] {"--version"}, out, errors(), Run.NO_WINDOW);
    }

    private PrintStream errors() {
        return new PrintStream(err, true, UTF_8);
    }

    private String said() {
        return err.toString(UTF_8);
    }
}
