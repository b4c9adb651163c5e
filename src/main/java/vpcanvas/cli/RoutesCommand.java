package vpcanvas.cli;

import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.analysis.EffectiveTable;
import vpcanvas.analysis.Report;
import vpcanvas.io.answer.RoutesAnswer;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;

/// Tells effective route tables: local routes, authored and automatic ones, and which lost.
final class RoutesCommand implements Command {
    private static final String SUBNET = "--subnet";
    private static final String TABLE = "--table";

    @Override
    public CommandName name() {
        return CommandName.ROUTES;
    }

    @Override
    public String summary() {
        return "Tell effective route tables, with origin, state and the routes that lost.";
    }

    @Override
    public List<String> synopsis() {
        return List.of("FILE [--subnet ID | --table ID] [--json]");
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Spec.value(
                        SUBNET,
                        "ID",
                        "Only the table that this subnet uses; a unique name will do."),
                Spec.value(
                        TABLE,
                        "ID",
                        "Only this table; a unique name will do. VPC:main is a main table that"
                                + " isn't drawn."),
                Spec.json());
    }

    @Override
    public Operands operands() {
        return Operands.ONE_FILE;
    }

    @Override
    public String format(Given given) {
        return RoutesAnswer.FORMAT;
    }

    @Override
    public Exit run(Given given, Console console) {
        if (given.has(SUBNET) && given.has(TABLE)) {
            throw Refusal.wrongUse(SUBNET + " and " + TABLE + " can't go together.");
        }
        Report report = Report.of(Designs.open(given.file(), console).topology());
        List<RoutesAnswer.Table> tables =
                chosen(given, report).stream()
                        .map(t -> TableRows.of(t, report.inventory()))
                        .toList();
        if (given.isJson()) {
            console.answer(RoutesAnswer.json(tables));
        } else {
            console.answer(RoutesLines.of(tables));
        }
        return Exit.DONE;
    }

    private static Collection<EffectiveTable> chosen(Given given, Report report) {
        String subnet = given.text(SUBNET);
        if (subnet != null) {
            List<Subnet> subnets = report.topology().all(Subnet.class);
            return List.of(report.tableOf(Naming.find("subnet", subnet, subnets)));
        }
        String table = given.text(TABLE);
        if (table != null) {
            List<RouteTable> tables =
                    report.tables().values().stream().map(EffectiveTable::table).toList();
            RouteTable found = Naming.find("route table", table, tables);
            return report.table(found.ref()).stream().toList();
        }
        return report.tables().values().stream().filter(t -> isShown(t, report)).toList();
    }

    /// A main table that isn't drawn is told only where a subnet uses it.
    private static boolean isShown(EffectiveTable effective, Report report) {
        RouteTable table = effective.table();
        return report.topology().byId(table.ref().id()).isPresent()
                || !report.inventory().subnetsUsing(table).isEmpty();
    }
}
