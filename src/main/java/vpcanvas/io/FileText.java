package vpcanvas.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// From a file on disk to its text: what stops it before a single word is read. Files are UTF-8; a
/// byte order mark before it is passed over.
public final class FileText {
    /// 256 MB. Fifty thousand VPCs take a tenth of it; more is another kind of file.
    static final int MOST_BYTES = 256 << 20;

    private static final int BINARY_SHOWS_WITHIN = 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private FileText() {}

    /// The bytes of a file.
    ///
    /// @throws MisreadException if there are none to be had
    public static byte[] bytes(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw refusal(name, "this is a folder", "Name a file in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            // One more than allowed tells, without asking a device or pipe for its size.
            return in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw refusal(name, "there is no such file", "Check its name and folder.");
        } catch (AccessDeniedException e) {
            throw refusal(
                    name,
                    "this file may not be read",
                    "Ask its owner for the permission to read it.");
        } catch (IOException e) {
            throw refusal(
                    name,
                    "this file can't be read: " + e.getMessage(),
                    "Check the disk or the network it is on.");
        }
    }

    /// The text of a file's bytes.
    ///
    /// @param noun what the file should hold, such as `design`
    /// @throws MisreadException if they are no text, or not in UTF-8
    public static String of(byte[] bytes, String name, String noun) {
        if (bytes.length > MOST_BYTES) {
            throw refusal(
                    name,
                    "this file is larger than 256 MB",
                    "No " + noun + " is; name another file.");
        }
        if (looksLikeUtf16(bytes)) {
            throw refusal(name, "this file is in UTF-16", "Save it in UTF-8.");
        }
        refuseBinary(bytes, name, noun);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseOtherEncodings(bytes, name);
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw refusal(name, "this file is empty", nameAnother(noun));
        }
        return text;
    }

    // Its byte order mark, or JSON's first character without one.
    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int start = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return start == 0xfeff || start == 0xfffe || start == '{' || start == '{' << 8;
    }

    private static void refuseBinary(byte[] bytes, String name, String noun) {
        for (int i = 0; i < Math.min(bytes.length, BINARY_SHOWS_WITHIN); i++) {
            if (bytes[i] == 0) {
                throw refusal(name, "this file is not text", nameAnother(noun));
            }
        }
    }

    // A replacement character may stand in the file itself; a strict decoder knows.
    private static void refuseOtherEncodings(byte[] bytes, String name) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(in, out, true);
        if (result.isError()) {
            String before = out.flip().toString();
            int lineStart = before.lastIndexOf('\n') + 1;
            throw new MisreadException(
                    new FileProblem(
                            name,
                            1 + (int) before.chars().filter(c -> c == '\n').count(),
                            1 + before.length() - lineStart,
                            "the byte %02X here is not UTF-8".formatted(bytes[in.position()]),
                            "Save the file in UTF-8."));
        }
    }

    private static String nameAnother(String noun) {
        return "Name a file that holds a " + noun + ".";
    }

    private static MisreadException refusal(String name, String found, String whatToDo) {
        return new MisreadException(FileProblem.of(name, found, whatToDo));
    }
}
