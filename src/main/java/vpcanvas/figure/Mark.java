package vpcanvas.figure;

/// One thing that is drawn. Five kinds are all that any figure needs; a painter is one switch over
/// them. Coordinates are pixels of the figure at scale 1.
public sealed interface Mark permits Box, Path, Text, Icon, Group {}
