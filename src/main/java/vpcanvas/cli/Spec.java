package vpcanvas.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Command lines as picocli knows them, built by hand: reading annotations would cost every start a
/// third more.
final class Spec {
    static final String HELP = "--help";

    private Spec() {}

    /// The command line of a command.
    static CommandLine of(Command command) {
        CommandSpec spec = CommandSpec.create().name("vpcanvas " + command.name().word());
        operands(command.operands()).ifPresent(spec::addPositional);
        command.options().forEach(spec::addOption);
        spec.addOption(help());
        spec.usageMessage()
                .descriptionHeading("%n")
                .description(command.summary(), "")
                .sortOptions(false)
                .synopsisHeading("Usage:%n")
                .customSynopsis(
                        command.synopsis().stream()
                                .map(s -> "  " + spec.name() + " " + s)
                                .toArray(String[]::new));
        return strict(spec);
    }

    private static Optional<PositionalParamSpec> operands(Command.Operands operands) {
        PositionalParamSpec.Builder spec =
                PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .required(true)
                        .description("A design, *.vpc.json.");
        return switch (operands) {
            case NONE -> Optional.empty();
            case ONE_FILE -> Optional.of(spec.index("0").arity("1").type(String.class).build());
            case FILES -> Optional.of(words(spec).arity("1..*").build());
        };
    }

    /// Any number of words.
    static PositionalParamSpec.Builder words(PositionalParamSpec.Builder spec) {
        return spec.index("0..*").type(List.class).auxiliaryTypes(String.class);
    }

    /// An option that is there or not.
    static OptionSpec flag(String name, String... says) {
        return OptionSpec.builder(name).type(boolean.class).description(says).build();
    }

    /// An option with a value.
    static OptionSpec value(String name, String label, String... says) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(says)
                .build();
    }

    static OptionSpec json() {
        return flag(Given.JSON, "Answer in JSON; vpcanvas help json tells its shapes.");
    }

    static OptionSpec help() {
        return OptionSpec.builder(HELP, "-h")
                .usageHelp(true)
                .type(boolean.class)
                .description("Print this help.")
                .build();
    }

    /// A command line that takes words as they are: no files of arguments, no variables, no options
    /// as values of others.
    static CommandLine strict(CommandSpec spec) {
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setAllowOptionsAsOptionParameters(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    }
}
