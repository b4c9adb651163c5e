package vpcanvas.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vpcanvas.analysis.Report;
import vpcanvas.analysis.route.EffectiveTable;
import vpcanvas.analysis.route.HubTable;
import vpcanvas.io.answer.RoutesAnswer;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.TransitGatewayRouteTable;

/// Tells effective route tables, of VPCs and of transit gateways: every route, and which lost.
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
        Chosen chosen = chosen(given, report);
        List<RoutesAnswer.Table> tables =
                chosen.tables().stream().map(t -> TableRows.of(t, report.inventory())).toList();
        List<RoutesAnswer.HubTable> hubTables =
                chosen.hubTables().stream().map(TableRows::of).toList();
        if (given.isJson()) {
            console.answer(RoutesAnswer.json(tables, hubTables));
        } else {
            console.answer(RoutesLines.of(tables, hubTables));
        }
        return Exit.DONE;
    }

    /// What is to be told.
    private record Chosen(Collection<EffectiveTable> tables, Collection<HubTable> hubTables) {}

    private static Chosen chosen(Given given, Report report) {
        String subnet = given.text(SUBNET);
        if (subnet != null) {
            List<Subnet> subnets = report.topology().all(Subnet.class);
            EffectiveTable used = report.tableOf(Naming.find("subnet", subnet, subnets));
            return new Chosen(List.of(used), List.of());
        }
        String table = given.text(TABLE);
        if (table != null) {
            return named(table, report);
        }
        return new Chosen(
                report.tables().values().stream().filter(t -> isShown(t, report)).toList(),
                report.topology().all(TransitGatewayRouteTable.class).stream()
                        .flatMap(t -> report.hubTable(t.ref()).stream())
                        .toList());
    }

    private static Chosen named(String table, Report report) {
        List<Resource> all = new ArrayList<>();
        report.tables().values().forEach(t -> all.add(t.table()));
        all.addAll(report.topology().all(TransitGatewayRouteTable.class));
        Resource found = Naming.find("route table", table, all);
        return switch (found) {
            case TransitGatewayRouteTable t ->
                    new Chosen(List.of(), report.hubTable(t.ref()).stream().toList());
            case RouteTable t -> new Chosen(report.table(t.ref()).stream().toList(), List.of());
            default -> throw new IllegalStateException(found + " is no route table");
        };
    }

    /// A main table that isn't drawn is told only where a subnet uses it.
    private static boolean isShown(EffectiveTable effective, Report report) {
        RouteTable table = effective.table();
        return report.topology().byId(table.ref().id()).isPresent()
                || !report.inventory().subnetsUsing(table).isEmpty();
    }
}
