package vpcanvas.edit.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vpcanvas.analysis.Problem;
import vpcanvas.analysis.ProblemCode;
import vpcanvas.analysis.Report;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Topology;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.model.altered.Altered;
import vpcanvas.net.BlockFacts;
import vpcanvas.net.Cidr;
import vpcanvas.net.CidrSet;
import vpcanvas.net.Family;
import vpcanvas.net.Ip;

/// What there is to say of a block while it is typed: whether AWS would take it, and its facts. The
/// rules are the report's own, asked about a design of nothing but the block's owner.
final class BlockRules {
    private static final int READABLE_BITS = 40;

    private BlockRules() {}

    /// A block that can't be any VPC's is wrong.
    static Verdict forVpc(Vpc vpc, Cidr typed) {
        Vpc alone = Altered.blocks(vpc, List.of(VpcBlock.of(typed)));
        return refusal(typed, List.of(alone))
                .map(r -> Verdict.wrong("AWS refuses " + typed + ": " + r.why()))
                .orElse(Verdict.FINE);
    }

    /// A block that can't be any subnet's is wrong; one that its VPC doesn't have may get there
    /// yet.
    static Verdict forSubnet(Subnet subnet, Optional<Vpc> vpc, Cidr typed) {
        List<Resource> few = new ArrayList<>(List.of(Altered.blocks(subnet, List.of(typed))));
        vpc.ifPresent(few::add);
        Optional<Problem.RefusedBlock> refusal = refusal(typed, few);
        if (refusal.isEmpty()) {
            return Verdict.FINE;
        }
        return refusal.get().code() == ProblemCode.X_SUBNET_OUTSIDE_VPC
                ? Verdict.remark(typed + ": " + refusal.get().why())
                : Verdict.wrong("AWS refuses " + typed + ": " + refusal.get().why());
    }

    /// What the report refuses of this block; that it lies outside its VPC is the least of it.
    private static Optional<Problem.RefusedBlock> refusal(Cidr typed, List<Resource> few) {
        List<Problem.RefusedBlock> refusals =
                Report.of(Topology.of(few)).problems().stream()
                        .filter(Problem.RefusedBlock.class::isInstance)
                        .map(Problem.RefusedBlock.class::cast)
                        .filter(r -> r.block().equals(typed))
                        .toList();
        return refusals.stream()
                .filter(r -> r.code() != ProblemCode.X_SUBNET_OUTSIDE_VPC)
                .findFirst()
                .or(() -> refusals.stream().findFirst());
    }

    /// An IPv4 block gives way to an IPv4 block only.
    static Verdict sameFamily(Cidr before, Cidr typed) {
        return before.family() == typed.family()
                ? Verdict.FINE
                : Verdict.wrong("This is an " + before.family() + " block.");
    }

    /// Netmask, range and addresses of a VPC's block, and how many of them no subnet has.
    static List<Row> factsInVpc(Cidr block, Collection<Cidr> subnets) {
        BigInteger free =
                CidrSet.of(List.of(block)).subtract(CidrSet.of(subnets)).blocks().stream()
                        .map(Cidr::size)
                        .reduce(BigInteger.ZERO, BigInteger::add);
        List<Row> rows = facts(BlockFacts.of(block));
        rows.add(Row.of("free for subnets", count(free)));
        return rows;
    }

    /// The same of a subnet's block, and how many addresses neither AWS nor an interface has.
    static List<Row> factsInSubnet(Cidr block, Collection<Ip> taken) {
        List<Row> rows = facts(BlockFacts.of(block));
        rows.add(Row.of("free", count(freeInSubnet(block, taken))));
        return rows;
    }

    static BigInteger freeInSubnet(Cidr block, Collection<Ip> taken) {
        BlockFacts facts = BlockFacts.of(block);
        List<Ip> reserved = facts.reservedInSubnet();
        long used =
                taken.stream()
                        .distinct()
                        .filter(block::contains)
                        .filter(ip -> !reserved.contains(ip))
                        .count();
        return facts.usableInSubnet().subtract(BigInteger.valueOf(used));
    }

    /// Netmask, range and addresses of any block.
    static List<Row> facts(BlockFacts facts) {
        List<Row> rows = new ArrayList<>();
        if (facts.netmask() != null) {
            rows.add(Row.of("netmask", facts.netmask().toString()));
        }
        rows.add(Row.of("range", facts.first() + " – " + facts.last()));
        rows.add(Row.of("addresses", count(facts.addresses())));
        return rows;
    }

    /// A number that a person can read; powers of two above a million millions as such.
    static String count(BigInteger number) {
        if (number.bitLength() <= READABLE_BITS) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        int power = number.bitLength() - 1;
        boolean exact = number.bitCount() == 1;
        return (exact ? "" : "about ") + "2^" + (exact ? power : Math.round(log2(number)));
    }

    private static double log2(BigInteger number) {
        int shift = number.bitLength() - Long.SIZE + 1;
        double head = number.shiftRight(Math.max(0, shift)).doubleValue();
        return Math.log(head) / Math.log(2) + Math.max(0, shift);
    }

    static String familyOf(Cidr block) {
        return block.family() == Family.IPV4 ? "IPv4 block" : "IPv6 block";
    }
}
