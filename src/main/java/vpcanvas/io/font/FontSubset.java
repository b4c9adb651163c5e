package vpcanvas.io.font;

import static vpcanvas.io.font.TrueTypeFile.u16;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;

/// A TrueType font cut down to the glyphs that some text needs, as small as a picture can carry it:
/// no kerning, no ligatures, no glyph names. The same code points give the same bytes.
///
/// Written here and not taken from fontbox because that reads all 3,000 glyph names and substitutions
/// first, which takes longer than everything else about an SVG file.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: font file</a>
final class FontSubset {

    private static final int FULL_NAMES = 6;

    private final TrueTypeFile font;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> renumbered = new HashMap<>();

    private FontSubset(TrueTypeFile font) {
        this.font = font;
    }

    /// Code points that the font lacks are left out.
    static byte[] of(TrueTypeFile font, NavigableSet<Integer> codePoints) {
        return new FontSubset(font).write(codePoints);
    }

    private byte[] write(NavigableSet<Integer> codePoints) {
        keep(0);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("cmap", characterMap(codePoints));
        outlines(tables);
        tables.put("head", head());
        tables.put("hhea", patched("hhea", 36, 34, glyphs.size()));
        tables.put("maxp", patched("maxp", 32, 4, glyphs.size()));
        tables.put("hmtx", widths());
        tables.put("name", names());
        tables.put("post", ByteBuffer.wrap(bytes("post", 32)).putInt(0, 0x00030000).array());
        for (String tag : List.of("OS/2", "cvt ", "fpgm", "gasp", "prep")) {
            if (font.tables().containsKey(tag)) {
                tables.put(tag, bytes(tag, font.table(tag).limit()));
            }
        }
        return TrueTypeWriter.write(tables);
    }

    private int keep(int glyph) {
        Integer known = renumbered.putIfAbsent(glyph, glyphs.size());
        if (known != null) {
            return known;
        }
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    /// One map of format 12, in which neighbours of neighbouring numbers share a group.
    private byte[] characterMap(NavigableSet<Integer> codePoints) {
        CharacterMap map = CharacterMap.of(font);
        List<int[]> groups = new ArrayList<>();
        for (int c : codePoints) {
            int old = map.glyph(c);
            if (old == 0) {
                continue;
            }
            int glyph = keep(old);
            int[] last = groups.isEmpty() ? new int[] {0, -2, 0} : groups.getLast();
            if (last[1] + 1 == c && last[2] + c - last[0] == glyph) {
                last[1] = c;
            } else {
                groups.add(new int[] {c, c, glyph});
            }
        }
        int length = 16 + 12 * groups.size();
        ByteBuffer cmap = ByteBuffer.allocate(12 + length);
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        cmap.putInt(groups.size());
        for (int[] group : groups) {
            cmap.putInt(group[0]).putInt(group[1]).putInt(group[2]);
        }
        return cmap.array();
    }

    /// The outlines, and where each begins. Parts of composite glyphs join the list on the way.
    private void outlines(Map<String, byte[]> tables) {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            starts.add(outlines.size());
            byte[] outline = outline(glyphs.get(i));
            outlines.writeBytes(outline);
            outlines.writeBytes(new byte[-outline.length & 3]);
        }
        starts.add(outlines.size());
        ByteBuffer loca = ByteBuffer.allocate(4 * starts.size());
        starts.forEach(loca::putInt);
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", loca.array());
    }

    private byte[] outline(int glyph) {
        ByteBuffer old = font.outline(glyph);
        byte[] outline = new byte[old.limit()];
        old.get(outline);
        for (GlyphPart part : GlyphPart.of(old)) {
            ByteBuffer.wrap(outline).putShort(part.at() + 2, (short) keep(part.glyph()));
        }
        return outline;
    }

    private byte[] head() {
        // Offsets of outlines are long here; the checksum of the file is 0 until it is known.
        return ByteBuffer.wrap(patched("head", 54, 50, 1)).putInt(8, 0).array();
    }

    private byte[] widths() {
        ByteBuffer old = font.table("hmtx");
        int full = u16(font.table("hhea"), 34);
        ByteBuffer widths = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            int bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
            widths.putShort((short) font.advance(glyph)).putShort(old.getShort(bearing));
        }
        return widths.array();
    }

    /// Who made the font, and its names; the licence and names of variants stay out.
    private byte[] names() {
        ByteBuffer old = font.table("name");
        int storage = u16(old, 4);
        List<Integer> records = new ArrayList<>();
        for (int i = 0; i < u16(old, 2); i++) {
            if (u16(old, 6 + 12 * i + 6) <= FULL_NAMES) {
                records.add(6 + 12 * i);
            }
        }
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        ByteBuffer names = ByteBuffer.allocate(6 + 12 * records.size());
        names.putShort((short) 0).putShort((short) records.size()).putShort((short) names.limit());
        for (int record : records) {
            byte[] text = new byte[u16(old, record + 8)];
            old.get(storage + u16(old, record + 10), text);
            names.put(names.position(), old, record, 8).position(names.position() + 8);
            names.putShort((short) text.length).putShort((short) texts.size());
            texts.writeBytes(text);
        }
        return ByteBuffer.allocate(names.limit() + texts.size())
                .put(names.array())
                .put(texts.toByteArray())
                .array();
    }

    private byte[] patched(String tag, int length, int at, int value) {
        return ByteBuffer.wrap(bytes(tag, length)).putShort(at, (short) value).array();
    }

    private byte[] bytes(String tag, int length) {
        byte[] bytes = new byte[length];
        font.table(tag).get(0, bytes);
        return bytes;
    }
}
