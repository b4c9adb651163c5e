package vpcanvas.analysis;

import java.util.List;

/// There is more of something than AWS gives an account by default, or than it gives anybody.
///
/// @param place the id of what they are counted in: a VPC, a table, a hub, a Region
/// @param called what a person calls that
public record QuotaProblem(Quota quota, String place, String called, long count)
        implements Problem {

    @Override
    public ProblemCode code() {
        if (count > quota.most()) {
            return ProblemCode.X_QUOTA_MAXIMUM;
        }
        return quota.rule().equals(ProblemCode.X_CIDR_QUOTA.rule())
                ? ProblemCode.X_CIDR_QUOTA
                : ProblemCode.X_QUOTA;
    }

    @Override
    public String rule() {
        return quota.rule();
    }

    @Override
    public List<String> at() {
        return List.of(place);
    }

    @Override
    public String says() {
        String counted = called + " has " + count + " " + quota.what() + "; AWS allows ";
        if (count > quota.most()) {
            return counted + "at most " + quota.most() + " " + quota.where() + ". Have fewer.";
        }
        return counted
                + quota.usual()
                + " "
                + quota.where()
                + " by default. Ask for more"
                + (quota.hasMost() ? " (up to " + quota.most() + ")" : "")
                + ", or have fewer.";
    }
}
