package vpcanvas.analysis.recipe;

import java.util.List;
import vpcanvas.analysis.Report;
import vpcanvas.model.Document;

/// Connects two things that a hand, a fix or a command names.
public final class Connect {
    private Connect() {}

    /// Every way to let `from` reach `to`, in the order of [Offer.Kind]; the illegal ones say why.
    /// What a legal one creates has been traced: it works.
    ///
    /// A VPC or subnet stands for its first instance, which is created where there is none. The
    /// keys are layout keys; any two may be asked about.
    ///
    /// @param report what the document means
    public static List<Offer> offers(
            Document document, Report report, String fromKey, String toKey) {
        End from = End.of(document, fromKey);
        End to = End.of(document, toKey);
        return List.of(
                Peering.offer(Offer.Kind.PEERING, document, report, from, to),
                Peering.offer(Offer.Kind.PEERING_REQUEST, document, report, from, to),
                PrivateLink.offer(document, from, to),
                InternetPath.offer(document, from, to));
    }

    /// Why two ends in one VPC need no connection.
    static String alreadyLocal(End end) {
        return "both are in " + end.vpcLabel() + ", where the local route leads everywhere";
    }
}
