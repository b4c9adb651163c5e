package vpcanvas.analysis;

import java.util.List;
import java.util.stream.Collectors;
import vpcanvas.analysis.route.Host;
import vpcanvas.analysis.route.PeeringLife;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// A finding about a design, one record per kind. A finding says what, where and what to do; it holds
/// no fix.
public sealed interface Problem
        permits Problem.OverlappingPeers,
                Problem.IdlePeering,
                Problem.MissingPeeringRoute,
                Problem.BlackholeRoute,
                Problem.RefusedRoute,
                Problem.RefusedBlock,
                Problem.RemarkableBlock,
                Problem.OverlappingSubnets,
                Problem.TwoTables,
                Problem.BadAddress,
                Problem.SecondInternetGateway,
                Problem.DanglingReference,
                HubProblem,
                LineProblem,
                OverlapProblem,
                QuotaProblem {

    ProblemCode code();

    /// The number of the rule in the package page that it rests on.
    default String rule() {
        return code().rule();
    }

    /// Where: ids; a block as `ID:BLOCK`.
    List<String> at();

    /// What it is and what to do about it, for a person.
    String says();

    /// Two peered VPCs share addresses, so the peering fails.
    record OverlappingPeers(
            PeeringConnection peering,
            Vpc requester,
            Vpc accepter,
            List<PeeringLife.Overlap> overlaps)
            implements Problem {
        @Override
        public ProblemCode code() {
            return ProblemCode.X_PCX_CIDR_OVERLAP;
        }

        @Override
        public List<String> at() {
            return List.of(requester.ref().id(), accepter.ref().id());
        }

        @Override
        public String says() {
            String pairs =
                    overlaps.stream()
                            .map(
                                    o ->
                                            o.requester()
                                                    + " of "
                                                    + requester.label()
                                                    + " overlaps "
                                                    + o.accepter()
                                                    + " of "
                                                    + accepter.label())
                            .collect(Collectors.joining("; "));
            return pairs
                    + ", so the peering "
                    + peering.label()
                    + " is failed and carries nothing. Give one of the VPCs another block, or connect"
                    + " them over PrivateLink.";
        }
    }

    /// A peering that carries nothing for another reason than an overlap.
    record IdlePeering(PeeringConnection peering, PeeringLife life, ProblemCode code)
            implements Problem {
        @Override
        public List<String> at() {
            return List.of(peering.ref().id());
        }

        @Override
        public String says() {
            return "The peering "
                    + peering.label()
                    + " is "
                    + life.state().word()
                    + " and carries nothing: "
                    + life.why()
                    + ". "
                    + (life.state() == PeeringLife.State.PENDING_ACCEPTANCE
                            ? "Accept it."
                            : "Delete it, or create a new one.");
        }
    }

    /// One side of an active peering has a table without any route into it.
    record MissingPeeringRoute(PeeringConnection peering, RouteTable table, Vpc side, Vpc other)
            implements Problem {
        @Override
        public ProblemCode code() {
            return ProblemCode.NO_ROUTE_TO_DESTINATION;
        }

        @Override
        public List<String> at() {
            return List.of(table.ref().id());
        }

        @Override
        public String says() {
            return "The route table "
                    + table.label()
                    + " of "
                    + side.label()
                    + " has no route into the peering "
                    + peering.label()
                    + ", so its subnets neither reach "
                    + other.label()
                    + " nor answer it. Add a route for a block of "
                    + other.label()
                    + ", or let this side be routed automatically.";
        }
    }

    /// An authored route whose target is unavailable.
    record BlackholeRoute(RouteTable table, Cidr destination, String target, String why)
            implements Problem {
        @Override
        public ProblemCode code() {
            return ProblemCode.BAD_STATE_ROUTE;
        }

        @Override
        public List<String> at() {
            return List.of(table.ref().id() + ":" + destination);
        }

        @Override
        public String says() {
            return "The route "
                    + destination
                    + " → "
                    + target
                    + " of "
                    + table.label()
                    + " is a blackhole: "
                    + why
                    + ". What it matches is dropped.";
        }
    }

    /// A route that AWS would refuse.
    record RefusedRoute(
            RouteTable table, Route route, String destination, ProblemCode code, String why)
            implements Problem {
        @Override
        public List<String> at() {
            return List.of(table.ref().id() + ":" + destination);
        }

        @Override
        public String says() {
            return "AWS refuses the route "
                    + destination
                    + " → "
                    + route.target().ref()
                    + " of "
                    + table.label()
                    + ": "
                    + why;
        }
    }

    /// A block of a VPC or subnet that AWS would refuse.
    record RefusedBlock(Resource owner, Cidr block, ProblemCode code, String why)
            implements Problem {
        @Override
        public List<String> at() {
            return owner instanceof Subnet
                    ? List.of(owner.ref().id())
                    : List.of(owner.ref().id() + ":" + block);
        }

        @Override
        public String says() {
            return "AWS refuses the block " + block + " of " + owner.label() + ": " + why;
        }
    }

    /// A block that AWS takes but that may not do what is hoped for.
    record RemarkableBlock(Vpc vpc, Cidr block, ProblemCode code, String why) implements Problem {
        @Override
        public List<String> at() {
            return List.of(vpc.ref().id() + ":" + block);
        }

        @Override
        public String says() {
            return "The block " + block + " of " + vpc.label() + ": " + why;
        }
    }

    /// Two subnets of a VPC share addresses.
    record OverlappingSubnets(Subnet one, Cidr oneBlock, Subnet other, Cidr otherBlock)
            implements Problem {
        @Override
        public ProblemCode code() {
            return ProblemCode.X_SUBNET_OVERLAP;
        }

        @Override
        public List<String> at() {
            return List.of(one.ref().id(), other.ref().id());
        }

        @Override
        public String says() {
            return oneBlock
                    + " of "
                    + one.label()
                    + " overlaps "
                    + otherBlock
                    + " of "
                    + other.label()
                    + "; subnets of one VPC may not. Give one of them another block.";
        }
    }

    /// A subnet that two route tables claim.
    record TwoTables(Subnet subnet, RouteTable used, RouteTable ignored) implements Problem {
        @Override
        public ProblemCode code() {
            return ProblemCode.X_SUBNET_TWO_TABLES;
        }

        @Override
        public List<String> at() {
            return List.of(subnet.ref().id(), used.ref().id(), ignored.ref().id());
        }

        @Override
        public String says() {
            return subnet.label()
                    + " is associated with "
                    + used.ref()
                    + " and with "
                    + ignored.ref()
                    + "; a subnet uses one route table. Here it is taken to use "
                    + used.ref()
                    + ".";
        }
    }

    /// An address that an interface can't have.
    record BadAddress(Host host, ProblemCode code, String why) implements Problem {
        @Override
        public List<String> at() {
            return List.of(host.id() + ":" + host.address());
        }

        @Override
        public String says() {
            return host.owner().label()
                    + " can't have the address "
                    + host.address()
                    + " in "
                    + host.subnet().label()
                    + ": "
                    + why;
        }
    }

    /// A VPC with more than one internet gateway.
    record SecondInternetGateway(InternetGateway gateway, Vpc vpc) implements Problem {
        @Override
        public ProblemCode code() {
            return ProblemCode.X_IGW_SECOND;
        }

        @Override
        public List<String> at() {
            return List.of(gateway.ref().id());
        }

        @Override
        public String says() {
            return vpc.label()
                    + " has an internet gateway already; "
                    + gateway.label()
                    + " can't be attached to it too. Detach one of them.";
        }
    }

    /// Something refers to what the design doesn't have.
    record DanglingReference(Resource from, Ref<?> to) implements Problem {
        @Override
        public ProblemCode code() {
            return ProblemCode.UNKNOWN_RESOURCE;
        }

        @Override
        public List<String> at() {
            return List.of(from.ref().id());
        }

        @Override
        public String says() {
            return from.label()
                    + " refers to the "
                    + to.type().getSimpleName()
                    + " "
                    + to
                    + ", which this design does not have. Add it, or correct the id.";
        }
    }
}
