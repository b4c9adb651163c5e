package vpcanvas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The commands, in the order in which help lists them.
enum CommandName {
    NEW,
    RENDER,
    CHECK,
    TRACE,
    ROUTES,
    OPTIONS,
    FREE;

    static Optional<CommandName> of(String word) {
        return Arrays.stream(values()).filter(n -> n.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(CommandName::word).toList();
    }

    /// As it is typed.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Makes the command; only the one that was named is ever made.
    Command make() {
        return switch (this) {
            case NEW -> new NewCommand();
            case RENDER -> new RenderCommand();
            case CHECK -> new CheckCommand();
            case TRACE -> new TraceCommand();
            case ROUTES -> new RoutesCommand();
            case OPTIONS -> new OptionsCommand();
            case FREE -> new FreeCommand();
        };
    }
}
