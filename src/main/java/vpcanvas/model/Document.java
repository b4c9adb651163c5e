package vpcanvas.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Exactly what is saved and undone: a network, where it stands on the paper, and what its figures
/// show.
///
/// @param unknown fields of the file that this version does not know, kept to be written back: their
///     place in the file (a path of keys and ids, such as `topology/Vpcs/vpc-shop/Color`) and their
///     JSON text
public record Document(
        Topology topology,
        Layout layout,
        String title,
        String subtitle,
        List<NamedFigure> figures,
        List<Note> notes,
        SortedMap<String, String> unknown) {

    public Document {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
        unknown = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    public static Document empty() {
        return of(Topology.empty());
    }

    /// A document of a bare topology, as imports and tests make it.
    public static Document of(Topology topology) {
        return new Document(
                topology, Layout.empty(), "", "", List.of(), List.of(), new TreeMap<>(Map.of()));
    }

    public Document with(Topology other) {
        return new Document(other, layout, title, subtitle, figures, notes, unknown);
    }

    public Document with(Layout other) {
        return new Document(topology, other, title, subtitle, figures, notes, unknown);
    }

    /// This document under another title.
    public Document titled(String newTitle, String newSubtitle) {
        return new Document(topology, layout, newTitle, newSubtitle, figures, notes, unknown);
    }

    public Document withFigures(List<NamedFigure> others) {
        return new Document(topology, layout, title, subtitle, others, notes, unknown);
    }

    public Document withNotes(List<Note> others) {
        return new Document(topology, layout, title, subtitle, figures, others, unknown);
    }
}
