package vpcanvas.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Colours by role. A theme is data: what a colour is for is said here, where it is used the role is
/// named. Text reaches a contrast of 4.5 to 1 on its ground.
public record Theme(String name, Map<Role, Paint> paints) {

    /// What a colour is for.
    public enum Role {
        PAPER,
        TEXT,
        MUTED,
        REGION,
        REGION_TEXT,
        VPC,
        VPC_TEXT,
        VPC_GROUND,
        PUBLIC,
        PUBLIC_TEXT,
        PRIVATE,
        PRIVATE_TEXT,
        COMPUTE,
        NETWORK,
        OUTSIDE,
        OUTSIDE_TEXT,
        OUTSIDE_GROUND,
        GLYPH,
        PATH,
        CARD,
        CARD_LINE,
        CARD_RULE,
        BAD,
        WARN,
        GOOD,
        INFO,
        BADGE,
        BADGE_TEXT
    }

    public static final Theme LIGHT = new Theme("light", light());

    /// For screens; figures in documents are printed on white.
    public static final Theme DARK = new Theme("dark", dark());

    public static final List<Theme> ALL = List.of(LIGHT, DARK);

    public Theme {
        paints = Map.copyOf(paints);
    }

    public Paint of(Role role) {
        Paint paint = paints.get(role);
        if (paint == null) {
            throw new IllegalStateException("the theme " + name + " has no " + role);
        }
        return paint;
    }

    private static Map<Role, Paint> light() {
        Map<Role, Paint> paints = new EnumMap<>(Role.class);
        paints.put(Role.PAPER, Paint.of(0xFFFFFF));
        paints.put(Role.TEXT, Paint.of(0x16191F));
        paints.put(Role.MUTED, Paint.of(0x5F6B7A));
        paints.put(Role.REGION, Paint.of(0x00A4A6));
        paints.put(Role.REGION_TEXT, Paint.of(0x007577));
        paints.put(Role.VPC, Paint.of(0x8C4FFF));
        paints.put(Role.VPC_TEXT, Paint.of(0x7B3FF2));
        paints.put(Role.VPC_GROUND, Paint.of(0xFFFFFF));
        paints.put(Role.PUBLIC, Paint.of(0x7AA116));
        paints.put(Role.PUBLIC_TEXT, Paint.of(0x5B7A10));
        paints.put(Role.PRIVATE, Paint.of(0x00A4A6));
        paints.put(Role.PRIVATE_TEXT, Paint.of(0x007577));
        paints.put(Role.COMPUTE, Paint.of(0xED7100));
        paints.put(Role.NETWORK, Paint.of(0x8C4FFF));
        paints.put(Role.OUTSIDE, Paint.of(0x5A6B86));
        paints.put(Role.OUTSIDE_TEXT, Paint.of(0x5A6B86));
        paints.put(Role.OUTSIDE_GROUND, Paint.of(0xF4F6F9));
        paints.put(Role.GLYPH, Paint.of(0xFFFFFF));
        paints.put(Role.PATH, Paint.of(0x414D5C));
        paints.put(Role.CARD, Paint.of(0xFFFFFF));
        paints.put(Role.CARD_LINE, Paint.of(0xC6C6CD));
        paints.put(Role.CARD_RULE, Paint.of(0xE9EBED));
        paints.put(Role.BAD, Paint.of(0xD91515));
        paints.put(Role.WARN, Paint.of(0x8A5A00));
        paints.put(Role.GOOD, Paint.of(0x037F0C));
        paints.put(Role.INFO, Paint.of(0x0B63B0));
        paints.put(Role.BADGE, Paint.of(0x16191F));
        paints.put(Role.BADGE_TEXT, Paint.of(0xFFFFFF));
        return paints;
    }

    /// The colours of areas stay, so that a thing is known by its colour in both; text and lines are
    /// lighter.
    private static Map<Role, Paint> dark() {
        Map<Role, Paint> paints = new EnumMap<>(light());
        paints.put(Role.PAPER, Paint.of(0x1B1F27));
        paints.put(Role.TEXT, Paint.of(0xE9EBED));
        paints.put(Role.MUTED, Paint.of(0x9BA7B6));
        paints.put(Role.REGION_TEXT, Paint.of(0x2FC4C6));
        paints.put(Role.VPC, Paint.of(0x9F6CFF));
        paints.put(Role.VPC_TEXT, Paint.of(0xB593FF));
        paints.put(Role.VPC_GROUND, Paint.of(0x1B1F27));
        paints.put(Role.PUBLIC_TEXT, Paint.of(0x9CC53C));
        paints.put(Role.PRIVATE_TEXT, Paint.of(0x2FC4C6));
        paints.put(Role.OUTSIDE_TEXT, Paint.of(0x9FB0CC));
        paints.put(Role.OUTSIDE_GROUND, Paint.of(0x232933));
        paints.put(Role.PATH, Paint.of(0xB6BEC9));
        paints.put(Role.CARD, Paint.of(0x232933));
        paints.put(Role.CARD_LINE, Paint.of(0x414D5C));
        paints.put(Role.CARD_RULE, Paint.of(0x343C49));
        paints.put(Role.BAD, Paint.of(0xFF7B7B));
        paints.put(Role.WARN, Paint.of(0xE0A83A));
        paints.put(Role.GOOD, Paint.of(0x4CC35A));
        paints.put(Role.INFO, Paint.of(0x6CB2F2));
        paints.put(Role.BADGE, Paint.of(0xE9EBED));
        paints.put(Role.BADGE_TEXT, Paint.of(0x16191F));
        return paints;
    }
}
