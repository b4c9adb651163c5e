package vpcanvas.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Help as lines, without colours.
final class Usage {
    private Usage() {}

    static List<String> ofProgram() {
        return of(Spec.strict(RootSpec.ofHelp()));
    }

    static List<String> of(CommandLine line) {
        // How options are shown; they are taken with a "=" as well.
        line.setSeparator(" ");
        return line.getUsageMessage(Ansi.OFF).lines().toList();
    }
}
