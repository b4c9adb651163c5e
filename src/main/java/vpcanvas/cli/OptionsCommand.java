package vpcanvas.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.analysis.option.Need;
import vpcanvas.analysis.option.Options;
import vpcanvas.analysis.option.Prices;
import vpcanvas.io.answer.OptionsAnswer;
import vpcanvas.io.price.PriceFile;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.Document;
import vpcanvas.model.Instance;
import vpcanvas.model.Layout;
import vpcanvas.model.LoadBalancer;
import vpcanvas.model.NetworkInterface;
import vpcanvas.model.Protocol;
import vpcanvas.model.Resource;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// Compares the ways to let one thing reach another: whether they are open, what they add and cost.
final class OptionsCommand implements Command {
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String PROTOCOL = "--protocol";
    private static final String PORT = "--port";
    private static final String BOTH = "--both";
    private static final String MORE = "--more";
    private static final String GB = "--gb";
    private static final String PRICES = "--prices";
    private static final String INTERNET = "internet";

    /// More than a network could have, or a month could carry; sums stay whole numbers.
    private static final int MOST_NETWORKS = 10_000;

    private static final int MOST_GB = 100_000_000;

    @Override
    public CommandName name() {
        return CommandName.OPTIONS;
    }

    @Override
    public String summary() {
        return "Compare the ways to let one thing reach another: open or not, what they add and cost.";
    }

    @Override
    public List<String> synopsis() {
        return List.of("FILE --from ID --to ID [OPTION...]");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Spec.value(
                        FROM,
                        "ID",
                        "Who opens connections: the id or unique name of a VPC, a subnet, an"
                                + " instance, an interface, a corporate network, or internet."),
                Spec.value(TO, "ID", "Who is reached, likewise, or a load balancer."),
                Spec.value(PROTOCOL, "NAME", "tcp, udp or icmp. Without it, tcp."),
                Spec.value(PORT, "N", "The port that is dialled. Without it, 443."),
                Spec.flag(BOTH, "Both open connections to each other."),
                Spec.value(
                        MORE,
                        "N",
                        "How many more networks like the first need the same. They count in limits"
                                + " and costs."),
                Spec.value(
                        GB,
                        "N",
                        "GB a month for each network, both directions together. Without it, "
                                + Need.GB
                                + "."),
                Spec.value(
                        PRICES,
                        "FILE",
                        "Another price list; the shape: vpcanvas help json. Without it, the one that"
                                + " comes with the program."),
                Spec.json());
    }

    @Override
    public Operands operands() {
        return Operands.ONE_FILE;
    }

    @Override
    public String format(Given given) {
        return OptionsAnswer.FORMAT;
    }

    @Override
    public Exit run(Given given, Console console) {
        String from = given.needed(FROM);
        String to = given.needed(TO);
        Protocol protocol = Asking.protocol(given.text(PROTOCOL));
        Integer port = Asking.port(protocol, given.number(PORT));
        int more = count(given, MORE, 0, MOST_NETWORKS);
        int gb = count(given, GB, Need.GB, MOST_GB);
        Prices prices = prices(given.text(PRICES), console);
        Document document = Designs.open(given.file(), console);
        Need need =
                new Need(
                        key(from, document, false),
                        key(to, document, true),
                        protocol,
                        port,
                        given.has(BOTH),
                        more,
                        gb,
                        Need.HOURS);
        if (need.from().equals(need.to())) {
            throw Refusal.wrongUse("Both ends are " + from + ". Name two things.");
        }
        Options options = Options.of(document, need, prices);
        if (given.isJson()) {
            console.answer(OptionsAnswer.json(options));
        } else {
            console.answer(OptionsLines.of(options));
        }
        return options.ways().stream().anyMatch(o -> o.verdict().isOpen()) ? Exit.DONE : Exit.NO;
    }

    private static int count(Given given, String option, int otherwise, int most) {
        Integer number = given.number(option);
        if (number == null) {
            return otherwise;
        }
        if (number < 0 || number > most) {
            throw Refusal.wrongUse(
                    option + " takes a number from 0 to " + most + ", not " + number + ".");
        }
        return number;
    }

    private static Prices prices(@Nullable String file, Console console) {
        if (file == null) {
            return PriceFile.bundled();
        }
        return switch (PriceFile.read(Given.path(file))) {
            case PriceFile.Ok(Prices prices, var notices) -> {
                notices.forEach(console::tell);
                yield prices;
            }
            case PriceFile.Broken(var problem) -> throw Refusal.unreadable(problem.says());
        };
    }

    private static String key(String typed, Document document, boolean isDialled) {
        if (typed.equals(INTERNET)) {
            return Layout.INTERNET;
        }
        List<Resource> all =
                document.topology().resources().stream()
                        .filter(r -> isEnd(r) || (isDialled && r instanceof LoadBalancer))
                        .toList();
        return Naming.find(isDialled ? "such destination" : "such source", typed, all).ref().id();
    }

    private static boolean isEnd(Resource resource) {
        return Stream.of(
                        Vpc.class,
                        Subnet.class,
                        Instance.class,
                        NetworkInterface.class,
                        CorporateNetwork.class)
                .anyMatch(kind -> kind.isInstance(resource));
    }
}
