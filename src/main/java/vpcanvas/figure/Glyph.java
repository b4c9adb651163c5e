package vpcanvas.figure;

/// The outlines of our icons as SVG path data on a square of 24, stroked 1.8 wide with round caps
/// and joins. One style for all; painters scale them.
public enum Glyph {
    REGION("M6 3v18M6 4h11l-3 4 3 4H6"),
    VPC("M7 18h10a4.5 4.5 0 0 0 .5-9A6 6 0 0 0 6 8.5A4.8 4.8 0 0 0 7 18"),
    INSTANCE(
            "M6 6h12v12H6zM9.5 2.5v3.5M14.5 2.5v3.5M9.5 18v3.5M14.5 18v3.5M2.5 9.5H6M2.5 14.5H6M18"
                    + " 9.5h3.5M18 14.5h3.5"),
    NETWORK_INTERFACE("M4 5h16v10H4zM8 19v-4M12 19v-4M16 19v-4M8 9h8"),
    INTERNET_GATEWAY("M4 20v-8a8 8 0 0 1 16 0v8M12 21V9M8.5 12.5L12 9l3.5 3.5"),
    NAT_GATEWAY("M3 12h13M12 7l5 5-5 5M20 4v16"),
    INTERNET(
            "M12 3a9 9 0 1 0 .01 0M3 12h18M12 3c3 2.5 4 5.5 4 9s-1 6.5-4 9M12 3c-3 2.5-4 5.5-4"
                    + " 9s1 6.5 4 9"),
    PEERING("M9 7H7a5 5 0 0 0 0 10h2M15 7h2a5 5 0 0 1 0 10h-2M8 12h8"),
    ENDPOINT("M12 3v7M8 3v5a4 4 0 0 0 8 0V3M12 12v4M7 21a5 5 0 0 1 10 0"),
    LOAD_BALANCER(
            "M5 12h5M10 12L18 5M10 12h9M10 12l8 7M3 10.5h3v3H3zM18 3.5h3v3h-3zM18.5 10.5h3v3h-3zM18"
                    + " 17.5h3v3h-3z"),
    PRIVATE_LINK("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"),
    TRANSIT_GATEWAY(
            "M12 9a3 3 0 1 0 .01 0M12 9V2.5M12 15v6.5M9 12H2.5M15 12h6.5M10 10L5.5 5.5M14 14l4.5"
                    + " 4.5M14 10l4.5-4.5M10 14l-4.5 4.5"),
    VIRTUAL_PRIVATE_GATEWAY("M5.5 10.5h13v9h-13zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14v2.5"),
    DIRECT_CONNECT("M3 9.5h3.5v5H3zM17.5 9.5H21v5h-3.5zM6.5 12h11M10 8.5v7M14 8.5v7"),
    GATEWAY_ENDPOINT(
            "M5 6.5c0 4 14 4 14 0M5 6.5c0-4 14-4 14 0v11c0 4-14 4-14 0zM5 12c0 4 14 4 14 0"),
    BUILDING("M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3M16.5 13v.01M16.5 17v.01"),
    /// A security group, a network ACL.
    SHIELD("M12 3l8 3v5.5c0 4.5-3.2 8-8 9.5c-4.8-1.5-8-5-8-9.5V6zM8.5 12l2.5 2.5l4.5-4.5"),
    BLOCKED("M6 6l12 12M18 6L6 18");

    private final String outline;

    Glyph(String outline) {
        this.outline = outline;
    }

    /// SVG path data: the commands M, L, H, V, A, C, Z and their relative forms.
    public String outline() {
        return outline;
    }
}
