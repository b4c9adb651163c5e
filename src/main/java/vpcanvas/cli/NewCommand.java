package vpcanvas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.analysis.recipe.Templates;
import vpcanvas.io.AtomicFile;
import vpcanvas.io.answer.NewAnswer;
import vpcanvas.io.design.DocumentFile;
import vpcanvas.model.Document;

/// Writes a design to begin with. It never writes over a file: what is there may be somebody's work.
final class NewCommand implements Command {
    private static final String TEMPLATE = "--template";
    private static final String VPCS = "--vpcs";
    private static final String OUT = "-o";

    @Override
    public CommandName name() {
        return CommandName.NEW;
    }

    @Override
    public String summary() {
        return "Write a design to begin with.";
    }

    @Override
    public List<String> synopsis() {
        return List.of("--template NAME [--vpcs N] -o FILE [--json]");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Spec.value(
                        TEMPLATE,
                        "NAME",
                        "How VPCs reach each other there: internet, over internet gateways and a"
                                + " NAT gateway; peering; privatelink, over an interface endpoint;"
                                + " transit-gateway, with headquarters, a second region and mapped"
                                + " addresses (transit-gateway-overlap: before mapping);"
                                + " hub-and-spoke; two-regions, over peered hubs; corporate-network,"
                                + " over a VPN; egress, to the internet through one VPC; inspection,"
                                + " through an appliance."),
                Spec.value(
                        VPCS,
                        "N",
                        "How many VPCs hub-and-spoke has, from "
                                + Templates.FEWEST_VPCS
                                + " to "
                                + Templates.MOST_VPCS
                                + ". Otherwise "
                                + Templates.VPCS
                                + "."),
                Spec.value(OUT, "FILE", "The design, *.vpc.json. There must be no such file yet."),
                Spec.json());
    }

    @Override
    public Operands operands() {
        return Operands.NONE;
    }

    @Override
    public String format(Given given) {
        return NewAnswer.FORMAT;
    }

    @Override
    public Exit run(Given given, Console console) {
        String template = given.needed(TEMPLATE);
        Document document =
                Templates.named(template, vpcs(given, template))
                        .orElseThrow(() -> unknown(template));
        Path out = Given.path(given.needed(OUT));
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS) && !isStream(out)) {
            throw Refusal.unwritable(
                    out + " is there already. Name another file, or move that one away first.");
        }
        try {
            byte[] bytes = DocumentFile.write(document);
            AtomicFile.write(out, content -> content.write(bytes));
        } catch (IOException e) {
            throw Refusal.unwritable(Rendering.says(e));
        }
        if (given.isJson()) {
            console.answer(NewAnswer.json(template, out.toString()));
        } else if (!isStream(out)) {
            console.answer(List.of(out.toString()));
        }
        return Exit.DONE;
    }

    private static int vpcs(Given given, String template) {
        Integer vpcs = given.number(VPCS);
        if (vpcs == null) {
            return Templates.VPCS;
        }
        if (Templates.names().contains(template) && !Templates.takesVpcs(template)) {
            throw Refusal.wrongUse(VPCS + " goes with hub-and-spoke, not with " + template + ".");
        }
        if (vpcs < Templates.FEWEST_VPCS || vpcs > Templates.MOST_VPCS) {
            throw Refusal.wrongUse(
                    VPCS
                            + " takes a number from "
                            + Templates.FEWEST_VPCS
                            + " to "
                            + Templates.MOST_VPCS
                            + ", not "
                            + vpcs
                            + ".");
        }
        return vpcs;
    }

    /// Whether it is no file, such as a pipe or `/dev/stdout`.
    private static boolean isStream(Path out) {
        return Files.exists(out) && !Files.isRegularFile(out) && !Files.isDirectory(out);
    }

    private static Refusal unknown(String template) {
        return Refusal.unknown(
                TEMPLATE + " takes " + Refusal.or(Templates.names()) + ", not " + template + ".",
                template,
                Templates.names());
    }
}
