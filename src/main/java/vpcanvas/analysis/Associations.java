package vpcanvas.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.PrivateRanges;

/// Which IPv4 block a VPC may add to those that it has
/// ([restricted associations](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html),
/// Each block that it has refuses some ranges; a new one must please them all. The order
/// counts: a private VPC may add public space, a public one no private space.
final class Associations {
    private static final Cidr TEN = Cidr.parse("10.0.0.0/8");
    private static final Cidr LOWEST_OF_TEN = Cidr.parse("10.0.0.0/16");
    private static final Cidr LOW_OF_TEN = Cidr.parse("10.0.0.0/15");
    private static final Cidr TWELVE = Cidr.parse("172.16.0.0/12");
    private static final Cidr SIXTEEN = Cidr.parse("192.168.0.0/16");
    private static final Cidr BENCHMARKS = Cidr.parse("198.19.0.0/16");

    /// What a block in `has` refuses.
    private record Row(Cidr has, List<Cidr> refused) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(TEN, List.of(TWELVE, SIXTEEN, BENCHMARKS)),
                    new Row(LOW_OF_TEN, List.of(LOWEST_OF_TEN)),
                    new Row(TWELVE, List.of(TEN, SIXTEEN, Cidr.parse("172.31.0.0/16"), BENCHMARKS)),
                    new Row(SIXTEEN, List.of(TEN, TWELVE, BENCHMARKS)),
                    new Row(BENCHMARKS, PrivateRanges.RFC_1918));

    /// What a block outside all rows refuses: a public one, or one of the shared range.
    private static final List<Cidr> REFUSED_BY_PUBLIC =
            Stream.concat(PrivateRanges.RFC_1918.stream(), Stream.of(BENCHMARKS)).toList();

    /// A block that may not be added.
    ///
    /// @param because the block that the VPC has
    /// @param range that this one refuses
    /// @param isDoubtful whether AWS's words refuse it while in practice it is believed to work
    record Refusal(Cidr because, Cidr range, boolean isDoubtful) {}

    private Associations() {}

    /// Why a VPC that has these blocks, the primary one first, may not add another one.
    static Optional<Refusal> refusal(List<Cidr> before, Cidr added) {
        if (added.family() == Family.IPV6) {
            return Optional.empty();
        }
        List<Refusal> all =
                before.stream()
                        .filter(b -> b.family() == Family.IPV4)
                        .flatMap(b -> by(b, before.getFirst(), added))
                        .toList();
        return all.stream().filter(r -> !r.isDoubtful).findFirst().or(() -> all.stream().findAny());
    }

    private static Stream<Refusal> by(Cidr block, Cidr primary, Cidr added) {
        List<Row> rows = ROWS.stream().filter(r -> r.has.contains(block)).toList();
        if (rows.isEmpty()) {
            return REFUSED_BY_PUBLIC.stream()
                    .filter(added::overlaps)
                    .map(range -> new Refusal(block, range, range.contains(primary)));
        }
        return rows.stream()
                .flatMap(row -> row.refused.stream())
                .filter(added::overlaps)
                .map(range -> new Refusal(block, range, false));
    }
}
