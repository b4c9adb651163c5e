package vpcanvas.figure;

import java.util.List;

/// Marks that depict one thing: hit testing, element ids of SVG and accessible names come from
/// here.
///
/// @param key the layout key of what is depicted: a resource's id, `card:ID`, `internet` …; unique
///     within a figure
/// @param label what a screen reader says, such as `VPC shop 10.0.0.0/16`
public record Group(String key, String label, List<Mark> marks) implements Mark {

    public Group {
        marks = List.copyOf(marks);
    }
}
