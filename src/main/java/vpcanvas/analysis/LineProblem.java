package vpcanvas.analysis;

import java.util.List;
import vpcanvas.model.Resource;

/// A finding about one resource: a line to a corporate network, an endpoint, an edge table, a NAT
/// gateway.
///
/// @param places the ids, the first that of the resource
public record LineProblem(Resource of, ProblemCode code, List<String> places, String why)
        implements Problem {

    public LineProblem {
        places = List.copyOf(places);
    }

    static LineProblem at(Resource of, ProblemCode code, String why) {
        return new LineProblem(of, code, List.of(of.ref().id()), why);
    }

    @Override
    public List<String> at() {
        return places;
    }

    @Override
    public String says() {
        return of.label() + ": " + why;
    }
}
