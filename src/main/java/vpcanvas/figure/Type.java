package vpcanvas.figure;

/// The sizes of type that figures use; there are no others.
final class Type {
    static final Font TITLE = new Font(Font.Face.SANS_SEMIBOLD, 17);
    static final Font SUBTITLE = new Font(Font.Face.SANS, 12);
    static final Font REGION = new Font(Font.Face.SANS_SEMIBOLD, 12);
    static final Font VPC = new Font(Font.Face.SANS_SEMIBOLD, 13);
    static final Font VPC_BLOCK = new Font(Font.Face.MONO, 11);
    static final Font SUBNET = new Font(Font.Face.SANS_SEMIBOLD, 11);
    static final Font NAME = new Font(Font.Face.SANS_SEMIBOLD, 11.5);
    static final Font ADDRESS = new Font(Font.Face.MONO, 10.5);
    static final Font REMARK = new Font(Font.Face.SANS, 10.5);
    static final Font SMALL = new Font(Font.Face.SANS_SEMIBOLD, 10.5);
    static final Font ROUTE = new Font(Font.Face.MONO, 10.5);
    static final Font ROUTE_STRONG = new Font(Font.Face.MONO_SEMIBOLD, 10.5);

    private Type() {}
}
