package vpcanvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Point;
import vpcanvas.model.Rect;
import vpcanvas.net.Cidr;

/// Draws a corporate network: a dotted frame with its blocks, and at its foot the hosts that the design
/// names, a line each. They have no tile, for nothing is joined to one of them.
record CorporateFrame(Draft draft) {
    private static final double INSET = 12;

    /// As many hosts are named; of more the number is told.
    private static final int MOST_HOSTS = 4;

    /// The room at the foot that hosts take.
    static double roomOf(CorporateNetwork network) {
        return Headers.LINE * Math.min(MOST_HOSTS, network.hosts().size());
    }

    Group paint(CorporateNetwork network, Rect place) {
        Paint line = draft.paint(Theme.Role.OUTSIDE_TEXT);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(place, 0, draft.paint(Theme.Role.OUTSIDE_GROUND), null));
        marks.add(Box.frame(place, new Stroke(line, 1.5, Stroke.Dash.DOT)));
        Containers.tab(draft, place, Glyph.BUILDING, draft.paint(Theme.Role.OUTSIDE), marks);
        List<String> blocks = network.cidrBlocks().stream().map(Cidr::toString).toList();
        marks.addAll(new Headers(draft).of(network, place));
        hosts(network.hosts(), place, marks);
        String spoken =
                "corporate network "
                        + network.label()
                        + blocks.stream().map(b -> " " + b).collect(Collectors.joining());
        return new Group(network.ref().id(), spoken, marks);
    }

    private void hosts(List<CorporateNetwork.Host> hosts, Rect place, List<Mark> marks) {
        int shown = hosts.size() > MOST_HOSTS ? MOST_HOSTS - 1 : hosts.size();
        int lines = Math.min(MOST_HOSTS, hosts.size());
        double y = place.bottom() - INSET - (lines - 1) * Headers.LINE;
        for (CorporateNetwork.Host host : hosts.subList(0, shown)) {
            String address = host.ipAddress().toString();
            double room = place.width() - 3 * INSET - draft.width(address, Type.ADDRESS);
            String name = draft.fit(host.name(), Type.SMALL, room);
            line(name, Text.Anchor.START, place.x() + INSET, y, Type.SMALL, marks);
            line(address, Text.Anchor.END, place.right() - INSET, y, Type.ADDRESS, marks);
            y += Headers.LINE;
        }
        if (shown < hosts.size()) {
            String more = "… " + (hosts.size() - shown) + " more";
            line(more, Text.Anchor.START, place.x() + INSET, y, Type.REMARK, marks);
        }
    }

    private void line(
            String text, Text.Anchor anchor, double x, double y, Font font, List<Mark> marks) {
        Paint paint = draft.paint(Theme.Role.MUTED);
        marks.add(new Text(text, new Point(x, y), anchor, font, paint));
    }
}
