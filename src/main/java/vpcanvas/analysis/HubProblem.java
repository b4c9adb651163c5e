package vpcanvas.analysis;

import java.util.List;
import vpcanvas.analysis.route.HiddenBlock;
import vpcanvas.model.Resource;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.Vpc;

/// A finding about a transit gateway, one record per kind.
public sealed interface HubProblem extends Problem {

    TransitGateway hub();

    /// A VPC propagates a block that the hub leads to another VPC, which came first.
    ///
    /// @param vpc the VPC that can't be reached there
    /// @param by the VPC that has the range
    record HiddenOnHub(TransitGateway hub, HiddenBlock hidden, Vpc vpc, Vpc by)
            implements HubProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.X_TGW_OVERLAP_NOT_PROPAGATED;
        }

        @Override
        public List<String> at() {
            return places(hub, hidden, vpc, by);
        }

        @Override
        public String says() {
            return overlap(hidden, vpc, by)
                    + ", which came first on "
                    + hub.label()
                    + ", so it is not propagated into the route table "
                    + hidden.table().ref()
                    + ": whatever is sent there goes to "
                    + by.label()
                    + ". Reach "
                    + vpc.label()
                    + " by mapped addresses or PrivateLink, or give it another block.";
        }
    }

    /// Two VPCs of a hub overlap, and one of them keeps its block to itself.
    ///
    /// @param vpc the VPC that does not propagate
    /// @param by the VPC that has the range on the hub
    record MappedOnHub(TransitGateway hub, HiddenBlock hidden, Vpc vpc, Vpc by)
            implements HubProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.X_OVERLAP_HARMLESS;
        }

        @Override
        public List<String> at() {
            return places(hub, hidden, vpc, by);
        }

        @Override
        public String says() {
            return overlap(hidden, vpc, by)
                    + ". It does no harm on "
                    + hub.label()
                    + ", since it is not propagated: "
                    + vpc.label()
                    + " is reached there by its other blocks alone.";
        }
    }

    /// Something about a hub that AWS would refuse.
    record RefusedOnHub(TransitGateway hub, Resource part, ProblemCode code, String why)
            implements HubProblem {
        @Override
        public List<String> at() {
            return List.of(partOf(hub, part));
        }

        @Override
        public String says() {
            return "AWS refuses " + called(part) + " on " + hub.label() + ": " + why;
        }
    }

    /// Something about a hub that is allowed but does not carry what it seems to.
    record IdleOnHub(TransitGateway hub, Resource part, ProblemCode code, String why)
            implements HubProblem {
        @Override
        public List<String> at() {
            return List.of(partOf(hub, part));
        }

        @Override
        public String says() {
            String called = called(part);
            return Character.toUpperCase(called.charAt(0))
                    + called.substring(1)
                    + " on "
                    + hub.label()
                    + ": "
                    + why;
        }
    }

    /// A table goes by its id, since the hub's own name is what people call it.
    private static String called(Resource part) {
        return part instanceof TransitGatewayRouteTable
                ? "the route table " + part.ref()
                : "the attachment " + part.label();
    }

    private static String partOf(TransitGateway hub, Resource part) {
        return hub.ref().id() + ":" + part.ref().id();
    }

    private static List<String> places(TransitGateway hub, HiddenBlock hidden, Vpc vpc, Vpc by) {
        return List.of(vpc.ref().id(), by.ref().id(), partOf(hub, hidden.attachment()));
    }

    private static String overlap(HiddenBlock hidden, Vpc vpc, Vpc by) {
        return hidden.block()
                + " of "
                + vpc.label()
                + " overlaps "
                + hidden.byBlock()
                + " of "
                + by.label();
    }
}
