package vpcanvas.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vpcanvas.analysis.route.TableRoute;
import vpcanvas.model.CorporateNetwork;
import vpcanvas.model.PrefixList;
import vpcanvas.model.Resource;
import vpcanvas.model.RouteTable;
import vpcanvas.model.TransitGateway;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// A finding about blocks that overlap, by what that does where they meet. What fails a peering and what
/// a hub does not propagate have findings of their own.
public sealed interface OverlapProblem extends Problem {

    /// How many are named in a sentence before the rest is counted.
    int NAMED = 5;

    /// Blocks that several VPCs or corporate networks share and that meet nowhere.
    record Harmless(List<Resource> owners, List<Cidr> blocks) implements OverlapProblem {
        public Harmless {
            owners = List.copyOf(owners);
            blocks = List.copyOf(blocks);
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.X_OVERLAP_HARMLESS;
        }

        @Override
        public List<String> at() {
            return ids(owners);
        }

        @Override
        public String says() {
            return labels(owners)
                    + " share addresses ("
                    + some(blocks.stream().map(Cidr::toString).toList())
                    + "). It does no harm as long as they meet only over PrivateLink or public"
                    + " addresses; they can't be peered.";
        }
    }

    /// A VPC has two peers whose blocks overlap, and its tables don't lead to both.
    record CrowdedPeers(Vpc hub, Vpc one, Cidr oneBlock, Vpc other, Cidr otherBlock)
            implements OverlapProblem {
        @Override
        public ProblemCode code() {
            return oneBlock.equals(otherBlock)
                    ? ProblemCode.X_OVERLAP_AMBIGUOUS
                    : ProblemCode.X_OVERLAP_SHADOWS;
        }

        @Override
        public List<String> at() {
            return List.of(hub.ref().id(), one.ref().id(), other.ref().id());
        }

        @Override
        public String says() {
            return hub.label()
                    + " is peered with "
                    + one.label()
                    + " ("
                    + oneBlock
                    + ") and "
                    + other.label()
                    + " ("
                    + otherBlock
                    + "): an address in both goes to "
                    + (oneBlock.equals(otherBlock)
                            ? "whichever its route names"
                            : other.label() + ", whose block is narrower")
                    + ". Route single hosts or subnets by hand.";
        }
    }

    /// A part of a VPC's block that another one gets, because a narrower route leads there.
    ///
    /// @param part the addresses that are lost
    /// @param to the id of what gets them
    /// @param called what a person calls that
    record Loss(Cidr part, String to, String called) {}

    /// A route leads to a VPC, and narrower ones of the same table take parts of its block elsewhere
    /// ([longest prefix](https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html)).
    ///
    /// @param place the id of the table, of a hub's as `HUB:TABLE`
    /// @param table what a person calls the table
    /// @param route the wide route
    /// @param losses in order of the parts
    record Shadowed(String place, String table, TableRoute route, Vpc loser, List<Loss> losses)
            implements OverlapProblem {
        public Shadowed {
            losses = List.copyOf(losses);
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.X_OVERLAP_SHADOWS;
        }

        @Override
        public List<String> at() {
            return Stream.concat(
                            Stream.of(place + ":" + route.destination(), loser.ref().id()),
                            losses.stream().map(Loss::to))
                    .distinct()
                    .toList();
        }

        @Override
        public String says() {
            return table
                    + " leads "
                    + route.destination()
                    + " to "
                    + loser.label()
                    + ", but "
                    + some(losses.stream().map(l -> l.part() + " to " + l.called()).toList())
                    + ": the narrower route wins. Give one of them another block if that is not"
                    + " meant.";
        }
    }

    /// VPCs on hubs that are peered with one another have the same addresses, so each hub leads them
    /// to its own VPC.
    record AcrossHubs(List<Vpc> vpcs, List<TransitGateway> hubs, List<Cidr> blocks)
            implements OverlapProblem {
        public AcrossHubs {
            vpcs = List.copyOf(vpcs);
            hubs = List.copyOf(hubs);
            blocks = List.copyOf(blocks);
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.X_OVERLAP_AMBIGUOUS;
        }

        @Override
        public String rule() {
            return "R-110";
        }

        @Override
        public List<String> at() {
            return Stream.concat(ids(vpcs).stream(), ids(hubs).stream()).toList();
        }

        @Override
        public String says() {
            return labels(vpcs)
                    + " have the same addresses ("
                    + some(blocks.stream().map(Cidr::toString).toList())
                    + ") on hubs that are peered with one another ("
                    + labels(hubs)
                    + "): which of them a packet reaches depends on where it is sent. Give them other"
                    + " blocks, or map addresses.";
        }
    }

    /// A corporate network has addresses of VPCs that it is connected with. Inside a VPC its own block
    /// wins, so neither answers the other there.
    record WithCorporate(CorporateNetwork network, List<Cidr> blocks, List<Vpc> vpcs)
            implements OverlapProblem {
        public WithCorporate {
            blocks = List.copyOf(blocks);
            vpcs = List.copyOf(vpcs);
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.X_OVERLAP_AMBIGUOUS;
        }

        @Override
        public String rule() {
            return "R-139";
        }

        @Override
        public List<String> at() {
            return Stream.concat(Stream.of(network.ref().id()), ids(vpcs).stream()).toList();
        }

        @Override
        public String says() {
            return some(blocks.stream().map(Cidr::toString).toList())
                    + " of "
                    + network.label()
                    + " overlaps "
                    + labels(vpcs)
                    + ", whose local routes keep those addresses. Give one side another block, or"
                    + " translate addresses on the corporate side.";
        }
    }

    /// Corporate networks that meet on a hub or gateway have the same addresses.
    record BetweenSites(List<CorporateNetwork> networks, List<Cidr> blocks)
            implements OverlapProblem {
        public BetweenSites {
            networks = List.copyOf(networks);
            blocks = List.copyOf(blocks);
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.X_OVERLAP_AMBIGUOUS;
        }

        @Override
        public String rule() {
            return "R-135";
        }

        @Override
        public List<String> at() {
            return ids(networks);
        }

        @Override
        public String says() {
            return labels(networks)
                    + " have the same addresses ("
                    + some(blocks.stream().map(Cidr::toString).toList())
                    + ") and meet on one hub or gateway, which sends each address to one of them"
                    + " alone. Give one of them another block.";
        }
    }

    /// Two prefix lists of a table overlap and lead to different targets: AWS picks one at random and
    /// keeps to it
    /// ([route priority](https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html)).
    record BetweenLists(RouteTable table, PrefixList one, PrefixList other, Cidr block)
            implements OverlapProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.X_OVERLAP_AMBIGUOUS;
        }

        @Override
        public String rule() {
            return "R-029";
        }

        @Override
        public List<String> at() {
            return List.of(table.ref().id(), one.ref().id(), other.ref().id());
        }

        @Override
        public String says() {
            return "The prefix lists "
                    + one.label()
                    + " and "
                    + other.label()
                    + " of "
                    + table.label()
                    + " both have "
                    + block
                    + " and lead to different targets: AWS picks one of them. Take it out of one"
                    + " list.";
        }
    }

    private static List<String> ids(List<? extends Resource> resources) {
        return resources.stream().map(r -> r.ref().id()).toList();
    }

    private static String labels(List<? extends Resource> resources) {
        return some(resources.stream().map(Resource::label).toList());
    }

    private static String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
    }
}
