package vpcanvas.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Vpc;
import vpcanvas.model.VpcBlock;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;
import vpcanvas.net.PrivateRanges;

/// Checks from which ranges a VPC has its blocks
/// ([VPC CIDR blocks](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html)): what is
/// advised, what goes together, and what peerings refuse.
final class RangeFindings {
    /// Some services of AWS use it inside themselves.
    private static final Cidr OF_SERVICES = Cidr.parse("172.17.0.0/16");

    private final Report report;
    private final List<Problem> found;

    private RangeFindings(Report report, List<Problem> found) {
        this.report = report;
        this.found = found;
    }

    static void find(Report report, List<Problem> found) {
        RangeFindings findings = new RangeFindings(report, found);
        report.topology().all(Vpc.class).forEach(findings::of);
    }

    private void of(Vpc vpc) {
        List<Cidr> before = new ArrayList<>();
        for (VpcBlock block : vpc.blocks()) {
            boolean coming = block.state() == VpcBlock.State.ASSOCIATING;
            if (coming || block.state().isUsable()) {
                advice(vpc, block.cidrBlock());
                association(vpc, before, block.cidrBlock());
                before.add(block.cidrBlock());
            }
            if (coming) {
                peerings(vpc, block.cidrBlock());
            }
        }
    }

    private void advice(Vpc vpc, Cidr block) {
        if (block.family() == Family.IPV6 || BlockFindings.isForbidden(block)) {
            return;
        }
        if (OF_SERVICES.contains(block)) {
            remark(
                    vpc,
                    block,
                    ProblemCode.X_VPC_CIDR_OF_SERVICES,
                    "some services of AWS use 172.17.0.0/16 inside themselves, Cloud9 and SageMaker"
                            + " among them, and could not be reached from there. Use another one.");
        } else if (PrivateRanges.RFC_6598.contains(block)) {
            remark(
                    vpc,
                    block,
                    ProblemCode.X_VPC_CIDR_SHARED,
                    "it is of the range that carriers share. It works like a private one; internet"
                            + " gateways don't carry it.");
        } else if (PrivateRanges.RFC_1918.stream().noneMatch(r -> r.contains(block))) {
            remark(
                    vpc,
                    block,
                    ProblemCode.X_VPC_CIDR_PUBLIC,
                    "it is a public range, used privately: hosts of the internet that have these"
                            + " addresses can't be reached from there. Use a private one, such as"
                            + " 10.0.0.0/16.");
        }
    }

    /// That it overlaps one of them is told by itself.
    private void association(Vpc vpc, List<Cidr> before, Cidr block) {
        Optional<Associations.Refusal> refusal = Associations.refusal(before, block);
        if (refusal.isEmpty() || before.stream().anyMatch(block::overlaps)) {
            return;
        }
        String rule =
                "a VPC with "
                        + refusal.get().because()
                        + " may add nothing of "
                        + refusal.get().range();
        if (refusal.get().isDoubtful()) {
            remark(
                    vpc,
                    block,
                    ProblemCode.X_CIDR_ASSOC_DOUBTFUL,
                    rule + " by the words of AWS. It is believed to work; try it first.");
        } else {
            refuse(
                    vpc,
                    block,
                    ProblemCode.X_CIDR_ASSOC_RESTRICTED,
                    rule + ". Use another range, or another VPC.");
        }
    }

    /// A block that is being added must not overlap an active peer; whoever has asked for a peering adds
    /// nothing until it is answered, and an overlap on the other side makes the request fail.
    private void peerings(Vpc vpc, Cidr block) {
        for (PeeringConnection peering : report.inventory().peeringsOf(vpc.ref())) {
            PeeringLife life = report.life(peering.ref());
            Optional<Vpc> other = report.topology().find(peering.otherSideOf(vpc.ref()));
            boolean overlaps =
                    other.stream()
                            .flatMap(v -> v.usableBlocks().stream())
                            .anyMatch(block::overlaps);
            boolean waits = life.state() == PeeringLife.State.PENDING_ACCEPTANCE;
            if (waits && peering.requesterVpc().equals(vpc.ref())) {
                refuse(
                        vpc,
                        block,
                        ProblemCode.X_CIDR_PEERING_RESTRICTED,
                        peering.label()
                                + " waits for an answer, and until then its requester may add none."
                                + " Accept it first.");
            } else if (overlaps && life.isActive()) {
                refuse(
                        vpc,
                        block,
                        ProblemCode.X_CIDR_PEERING_RESTRICTED,
                        "it overlaps a block of the peer " + other.get().label() + ".");
            } else if (overlaps && waits) {
                remark(
                        vpc,
                        block,
                        ProblemCode.X_CIDR_FAILS_REQUEST,
                        "it overlaps a block of "
                                + other.get().label()
                                + ", so the request "
                                + peering.label()
                                + " will fail.");
            }
        }
    }

    private void refuse(Vpc vpc, Cidr block, ProblemCode code, String why) {
        found.add(new Problem.RefusedBlock(vpc, block, code, why));
    }

    private void remark(Vpc vpc, Cidr block, ProblemCode code, String why) {
        found.add(new Problem.RemarkableBlock(vpc, block, code, why));
    }
}
