package vpcanvas.model;

/// A text note on the paper; its place is in the layout under [Layout#note].
public record Note(String id, String text) {}
