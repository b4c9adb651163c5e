package vpcanvas.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The two streams of a command: standard output for the answer alone, standard error for everything
/// else.
final class Console {
    private final OutputStream out;
    private final Charset charset;
    private final PrintStream err;
    private @Nullable IOException failure;

    private Console(OutputStream out, Charset charset, PrintStream err) {
        this.out = out;
        this.charset = charset;
        this.err = err;
    }

    static Console of(PrintStream out, PrintStream err) {
        return new Console(beneath(out), out.charset(), err);
    }

    /// A `PrintStream` keeps to itself why it could not write; the file beneath it tells.
    private static OutputStream beneath(PrintStream out) {
        return out.equals(System.out) ? new FileOutputStream(FileDescriptor.out) : out;
    }

    /// Answers in lines for a person.
    void answer(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(PlainLine.of(line)).append('\n'));
        write(text.toString().getBytes(charset));
    }

    /// Answers in JSON, which is UTF-8 whatever the terminal reads.
    void answer(String json) {
        write(json.getBytes(StandardCharsets.UTF_8));
    }

    /// Says a line that is not the answer.
    void tell(String line) {
        err.println(PlainLine.of(line));
    }

    PrintStream err() {
        return err;
    }

    private void write(byte[] bytes) {
        if (failure != null) {
            return;
        }
        try {
            out.write(bytes);
            out.flush();
            if (out instanceof PrintStream printer && printer.checkError()) {
                throw new IOException("the stream is closed or broken");
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    /// How the command ends, given what it says itself: worse if its answer could not be written. A
    /// reader that has read enough and left, such as `head`, is no failure.
    Exit end(Exit exit) {
        if (failure == null || isLeft(failure)) {
            return exit;
        }
        tell("vpcanvas: can't write to standard output: " + failure.getMessage());
        return exit.or(Exit.UNWRITABLE);
    }

    private static boolean isLeft(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
