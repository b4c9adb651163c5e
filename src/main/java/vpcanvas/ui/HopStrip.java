package vpcanvas.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.analysis.trace.Blocker;
import vpcanvas.analysis.trace.Direction;
import vpcanvas.analysis.trace.Hop;
import vpcanvas.analysis.trace.HopKind;
import vpcanvas.analysis.trace.Passage;
import vpcanvas.analysis.trace.Trace;
import vpcanvas.edit.outline.Attached;
import vpcanvas.figure.Glyph;
import vpcanvas.figure.Theme;
import vpcanvas.model.Attachment;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Topology;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;

/// The places that a packet passes in one direction, from left to right; behind what blocks it they
/// are grey.
final class HopStrip extends HBox {

    private static final String IMPLIED = ":main";

    HopStrip(Trace trace, Direction direction, Topology topology) {
        getStyleClass().add("hops");
        Passage passage =
                switch (direction) {
                    case FORWARD -> trace.forward();
                    case RETURN -> trace.back();
                };
        getChildren().add(Styles.label(word(direction), "direction", "muted"));
        if (passage.hops().isEmpty()) {
            getChildren().add(Styles.label("not looked at: nothing arrives", "muted", "nothing"));
        }
        List<String> blocked =
                trace.blockers().stream()
                        .filter(b -> b.direction() == direction)
                        .map(Blocker::at)
                        .toList();
        boolean lost = false;
        int last = passage.hops().size() - 1;
        for (int i = 0; i <= last; i++) {
            Hop hop = passage.hops().get(i);
            boolean blocks = !lost && blocked.contains(hop.at());
            Node tile = tile(hop, blocks);
            Node before = into(i == 0 ? "none" : lost ? "lost" : blocks ? "blocked" : "good");
            Node after = line(i == last ? "none" : after(passage, i, lost || blocks, blocked));
            getChildren().add(stop(passage, i, topology, new HBox(before, tile, after), lost));
            lost = lost || blocks;
        }
    }

    private static String word(Direction direction) {
        return switch (direction) {
            case FORWARD -> "There";
            case RETURN -> "Back";
        };
    }

    /// Half of the way to the next place.
    private static Node line(String how) {
        Region line = new Region();
        line.getStyleClass().addAll("hop-line", how);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    /// How the way goes on behind a place: what leads to a blocker is no longer good.
    private static String after(Passage passage, int i, boolean lost, List<String> blocked) {
        return lost
                ? "lost"
                : blocked.contains(passage.hops().get(i + 1).at()) ? "blocked" : "good";
    }

    /// The other half of the way, with an arrowhead that ends at the place.
    private static Node into(String how) {
        Region head = new Region();
        head.getStyleClass().addAll("hop-head", how);
        HBox way = new HBox(line(how), head);
        way.getStyleClass().add("hop-way");
        HBox.setHgrow(way, Priority.ALWAYS);
        return way;
    }

    private static Node tile(Hop hop, boolean blocks) {
        Look.Tile tile =
                blocks
                        ? new Look.Tile(Glyph.BLOCKED, Theme.Role.BAD)
                        : new Look.Tile(glyph(hop.kind()), ground(hop.kind()));
        return new TileView(tile, 28);
    }

    private static Node stop(
            Passage passage, int index, Topology topology, HBox way, boolean lost) {
        Hop hop = passage.hops().get(index);
        String where = FilterHop.where(passage, index, topology);
        Label detail =
                where.isEmpty()
                        ? Styles.label(detail(hop, topology), "mono", "muted", "hop-detail")
                        : Styles.label(where, "muted", "hop-detail");
        way.getStyleClass().add("hop-way");
        VBox stop = new VBox(way, Styles.label(name(hop, topology), "hop-name"), detail);
        stop.getStyleClass().add("hop");
        if (lost) {
            stop.getStyleClass().add("lost");
        }
        return stop;
    }

    /// What it is called; a table is told from others of its name by its VPC.
    private static String name(Hop hop, Topology topology) {
        if (hop.at().endsWith(IMPLIED)) {
            String vpc = hop.at().substring(0, hop.at().length() - IMPLIED.length());
            return "main table of " + topology.byId(vpc).map(Resource::label).orElse(vpc);
        }
        Resource resource = topology.byId(hop.component()).orElse(null);
        if (resource instanceof RouteTable table) {
            String vpc = topology.find(table.vpc()).map(Resource::label).orElse("");
            return table.label() + " of " + vpc;
        }
        if (resource instanceof Attachment attachment) {
            return attachment(hop, attachment, topology);
        }
        if (resource instanceof TransitGatewayRouteTable table) {
            return "table " + table.label();
        }
        if (hop.kind() == HopKind.SECURITY_GROUP || hop.kind() == HopKind.NETWORK_ACL) {
            return FilterHop.name(hop, resource);
        }
        return resource == null ? hop.component() : resource.label();
    }

    /// An attachment by what is attached to the hub that the packet is on.
    private static String attachment(Hop hop, Attachment attachment, Topology topology) {
        Ref<TransitGateway> hub = Ref.to(TransitGateway.class, hop.drawn());
        return "attachment of " + new Attached(topology).to(hub, attachment);
    }

    /// The route that was chosen, else the addresses, where they change also to what.
    private static String detail(Hop hop, Topology topology) {
        if (hop.route() != null) {
            return hop.route().destination() + " → " + target(hop, hop.route(), topology);
        }
        if (!hop.packet().equals(hop.after())) {
            return hop.packet().source().equals(hop.after().source())
                    ? "to " + hop.after().destination()
                    : "from " + hop.after().source();
        }
        return hop.packet().source() + " → " + hop.packet().destination();
    }

    /// Where a route leads; on a hub what is attached there, since that is what a person knows.
    private static String target(Hop hop, TableRoute route, Topology topology) {
        Resource target = topology.byId(route.targetId()).orElse(null);
        return target instanceof Attachment a
                ? new Attached(topology).to(Ref.to(TransitGateway.class, hop.drawn()), a)
                : target == null ? route.targetId() : target.label();
    }

    private static Glyph glyph(HopKind kind) {
        return switch (kind) {
            case INSTANCE -> Glyph.INSTANCE;
            case INTERFACE -> Glyph.NETWORK_INTERFACE;
            case ROUTE_TABLE, LOCAL -> Glyph.VPC;
            case INTERNET_GATEWAY, EGRESS_ONLY_INTERNET_GATEWAY -> Glyph.INTERNET_GATEWAY;
            case NAT_GATEWAY -> Glyph.NAT_GATEWAY;
            case PEERING -> Glyph.PEERING;
            case ENDPOINT -> Glyph.ENDPOINT;
            case ENDPOINT_SERVICE, RESOURCE_GATEWAY -> Glyph.PRIVATE_LINK;
            case LOAD_BALANCER -> Glyph.LOAD_BALANCER;
            case GATEWAY_ENDPOINT -> Glyph.GATEWAY_ENDPOINT;
            case TRANSIT_GATEWAY, TRANSIT_GATEWAY_ROUTE_TABLE, ATTACHMENT -> Glyph.TRANSIT_GATEWAY;
            case VIRTUAL_PRIVATE_GATEWAY, VPN -> Glyph.VIRTUAL_PRIVATE_GATEWAY;
            case DIRECT_CONNECT_GATEWAY -> Glyph.DIRECT_CONNECT;
            case CORPORATE -> Glyph.BUILDING;
            case INTERNET -> Glyph.INTERNET;
            case SECURITY_GROUP, NETWORK_ACL -> Glyph.SHIELD;
        };
    }

    private static Theme.Role ground(HopKind kind) {
        return switch (kind) {
            case INSTANCE, INTERFACE -> Theme.Role.COMPUTE;
            case ROUTE_TABLE, LOCAL, SECURITY_GROUP, NETWORK_ACL -> Theme.Role.PRIVATE;
            case INTERNET, VPN, DIRECT_CONNECT_GATEWAY, CORPORATE -> Theme.Role.OUTSIDE;
            case INTERNET_GATEWAY,
                    EGRESS_ONLY_INTERNET_GATEWAY,
                    NAT_GATEWAY,
                    PEERING,
                    ENDPOINT,
                    ENDPOINT_SERVICE,
                    RESOURCE_GATEWAY,
                    LOAD_BALANCER,
                    GATEWAY_ENDPOINT,
                    TRANSIT_GATEWAY,
                    TRANSIT_GATEWAY_ROUTE_TABLE,
                    ATTACHMENT,
                    VIRTUAL_PRIVATE_GATEWAY ->
                    Theme.Role.NETWORK;
        };
    }
}
