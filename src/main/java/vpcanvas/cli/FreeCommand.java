package vpcanvas.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.analysis.recipe.Blocks;
import vpcanvas.analysis.recipe.TakenBlocks;
import vpcanvas.io.answer.FreeAnswer;
import vpcanvas.model.Topology;
import vpcanvas.net.AddressException;
import vpcanvas.net.Cidr;
import vpcanvas.net.Family;

/// Finds a block for a new VPC that overlaps nothing the VPC could ever meet.
final class FreeCommand implements Command {
    private static final String SIZE = "--size";
    private static final String WITHIN = "--within";

    /// The sizes of a [VPC's block](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html)
    /// as prefix lengths.
    private static final int WIDEST = 16;

    private static final int NARROWEST = 28;

    @Override
    public CommandName name() {
        return CommandName.FREE;
    }

    @Override
    public String summary() {
        return "Find the next free block that overlaps nothing it could ever meet.";
    }

    @Override
    public List<String> synopsis() {
        return List.of("FILE --size N [--within BLOCK] [--json]");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Spec.value(SIZE, "N", "The prefix length of the block, 16 to 28."),
                Spec.value(
                        WITHIN,
                        "BLOCK",
                        "Where to look. Without it in 10.0.0.0/8, then in 172.16.0.0/12",
                        "but for 172.17.0.0/16, then in 192.168.0.0/16."),
                Spec.json());
    }

    @Override
    public Operands operands() {
        return Operands.ONE_FILE;
    }

    @Override
    public String format(Given given) {
        return FreeAnswer.FORMAT;
    }

    @Override
    public Exit run(Given given, Console console) {
        int size = size(given);
        String where = given.text(WITHIN);
        List<Cidr> within = where == null ? Blocks.PRIVATE : List.of(block(where));
        Topology topology = Designs.open(given.file(), console).topology();
        Optional<Cidr> free =
                where == null
                        ? Blocks.forVpc(topology, size)
                        : TakenBlocks.of(topology).firstFree(within.getFirst(), size);
        if (given.isJson()) {
            console.answer(FreeAnswer.json(size, within, free.orElse(null)));
        } else {
            free.ifPresentOrElse(
                    block -> console.answer(List.of(block.toString())),
                    () -> console.tell(nothing(size, within)));
        }
        return free.isPresent() ? Exit.DONE : Exit.NO;
    }

    private static int size(Given given) {
        String typed = given.needed(SIZE);
        Integer size = given.number(SIZE);
        if (size == null || size < WIDEST || size > NARROWEST) {
            throw Refusal.wrongUse(
                    "An IPv4 block of a VPC is a /16 to a /28: "
                            + SIZE
                            + " takes 16 to 28, not "
                            + typed
                            + ".");
        }
        return size;
    }

    private static Cidr block(String text) {
        Cidr block;
        try {
            block = Cidr.parse(text);
        } catch (AddressException e) {
            throw Refusal.wrongUse(WITHIN + ": " + e.getMessage() + ".");
        }
        if (block.family() != Family.IPV4) {
            throw Refusal.wrongUse(
                    WITHIN + " takes an IPv4 block; it is for AWS to hand out IPv6 blocks.");
        }
        return block;
    }

    private static String nothing(int size, List<Cidr> within) {
        List<String> places = within.stream().map(Cidr::toString).toList();
        return "There is no free /" + size + " in " + Refusal.or(places) + ".";
    }
}
