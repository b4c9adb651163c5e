package vpcanvas.analysis.recipe;

import java.util.List;
import java.util.stream.IntStream;
import vpcanvas.model.Ref;
import vpcanvas.model.Region;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// Numbered VPCs of a template, `spoke-1` and so on, whose blocks overlap nothing.
final class Spokes {
    /// More than that many /16 of 10.0.0.0/8 would leave no room for others.
    private static final int MOST_LARGE = 200;

    private static final int LARGE = 16;
    private static final int SMALL = 20;
    private static final int SUBNET = 24;
    private static final int HOST = 10;

    private Spokes() {}

    static List<Spoke> of(Ref<Region> region, Building.Zone zone, int first, int count) {
        int size = first + count - 1 > MOST_LARGE ? SMALL : LARGE;
        return IntStream.range(first, first + count)
                .mapToObj(number -> numbered(region, zone, number, size))
                .toList();
    }

    /// The block of that number, such as 10.3.0.0/16; number 0 is left free.
    private static Spoke numbered(Ref<Region> region, Building.Zone zone, int number, int size) {
        long step = 1L << (Family.IPV4.bits() - size);
        Ip start = Blocks.PRIVATE.getFirst().first().plus(number * step);
        return new Spoke(
                "spoke-" + number,
                region,
                zone,
                new Cidr(start, size),
                new Cidr(start, SUBNET),
                "app-" + number,
                start.plus(HOST));
    }
}
