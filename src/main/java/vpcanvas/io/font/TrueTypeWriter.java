package vpcanvas.io.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/// Joins tables to a TrueType font file.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: font file</a>
final class TrueTypeWriter {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    /// What all 32-bit words of a font add up to.
    private static final int SUM = 0xB1B0AFBA;

    private TrueTypeWriter() {}

    /// @param tables the tables by tag, `head` with a checksum of 0 among them
    static byte[] write(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int start = HEADER + ENTRY * count;
        int size = start;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int highest = Integer.highestOneBit(count);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * highest));
        file.putShort((short) Integer.numberOfTrailingZeros(highest));
        file.putShort((short) (16 * (count - highest)));
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(start, table);
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(file, start, padded(table.length))).putInt(start).putInt(table.length);
            head = entry.getKey().equals("head") ? start : head;
            start += padded(table.length);
        }
        file.putInt(head + 8, SUM - sum(file, 0, size));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int start, int length) {
        int sum = 0;
        for (int i = start; i < start + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
