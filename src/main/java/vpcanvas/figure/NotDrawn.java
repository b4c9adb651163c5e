package vpcanvas.figure;

import java.util.List;
import vpcanvas.model.Document;
import vpcanvas.model.GatewayLoadBalancerEndpoint;
import vpcanvas.model.OtherAttachment;
import vpcanvas.model.OtherEndpoint;
import vpcanvas.model.Resource;
import vpcanvas.model.ResourceEndpoint;
import vpcanvas.model.ResourceGateway;

/// Which resources of a design a figure leaves out although a reader would look for them: what is kept
/// in files but has no picture yet.
public final class NotDrawn {
    private NotDrawn() {}

    /// Each as its kind and id, such as `resource gateway rgw-shop`, in order of the ids.
    public static List<String> of(Document document) {
        return document.topology().resources().stream()
                .filter(NotDrawn::hasNoPicture)
                .map(r -> Kinds.word(r) + " " + r.ref())
                .toList();
    }

    private static boolean hasNoPicture(Resource resource) {
        return resource instanceof OtherAttachment
                || resource instanceof GatewayLoadBalancerEndpoint
                || resource instanceof ResourceEndpoint
                || resource instanceof ResourceGateway
                || resource instanceof OtherEndpoint;
    }
}
