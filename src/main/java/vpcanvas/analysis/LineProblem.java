package vpcanvas.analysis;

import java.util.List;
import vpcanvas.model.Resource;

/// A finding about what leads out of AWS to corporate networks, or to a service by a gateway endpoint.
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
