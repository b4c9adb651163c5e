package vpcanvas.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The command line of the program where no command is named.
final class RootSpec {
    static final String VERSION = "--version";
    static final String HELP = "help";

    /// Opens the window or, where none can open, draws the samples; not for people.
    static final String SAMPLES = "--or-samples";

    private RootSpec() {}

    /// What is needed to understand a command line.
    static CommandSpec ofOptions() {
        PositionalParamSpec.Builder words =
                PositionalParamSpec.builder().arity("0..*").hidden(true);
        return CommandSpec.create()
                .name("vpcanvas")
                .addPositional(Spec.words(words).build())
                .addOption(Spec.help())
                .addOption(
                        OptionSpec.builder(VERSION, "-V")
                                .versionHelp(true)
                                .type(boolean.class)
                                .description("Print the version.")
                                .build())
                .addOption(
                        OptionSpec.builder(SAMPLES)
                                .type(String.class)
                                .paramLabel("DIR")
                                .hidden(true)
                                .build());
    }

    /// All that help tells, every command among it.
    static CommandSpec ofHelp() {
        CommandSpec spec = ofOptions();
        for (CommandName name : CommandName.values()) {
            spec.addSubcommand(name.word(), Spec.of(name.make()));
        }
        CommandSpec help = CommandSpec.create();
        help.usageMessage().description("Print help: help COMMAND, or help json for all shapes.");
        spec.addSubcommand(HELP, help);
        spec.usageMessage()
                .descriptionHeading("%n")
                .description("Says and shows how AWS VPCs talk to each other.", "")
                .synopsisHeading("Usage:%n")
                .customSynopsis(
                        "  vpcanvas [FILE]                        opens the window",
                        "  vpcanvas COMMAND FILE... [OPTION...]")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes());
        return spec;
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Exit exit : Exit.values()) {
            codes.put(Integer.toString(exit.code()), exit.says());
        }
        return codes;
    }
}
