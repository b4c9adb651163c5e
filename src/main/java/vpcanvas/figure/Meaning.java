package vpcanvas.figure;

import java.util.Objects;
import java.util.Set;
import vpcanvas.model.Guarded;
import vpcanvas.model.Layout;
import vpcanvas.model.PeeringConnection;
import vpcanvas.model.Resource;
import vpcanvas.model.SecurityGroup;
import vpcanvas.model.Subnet;
import vpcanvas.model.Vpc;

/// What of a report a drawing shows: which subnets are public, what has become of peerings, what is in
/// conflict or refused.
final class Meaning {
    private Meaning() {}

    /// Adds the keys that look otherwise, because two drafts take them to mean something else or
    /// because what they name is called otherwise.
    static void differences(Draft before, Draft after, Set<String> keys) {
        renamed(after, keys);
        guarded(before, after, keys);
        if (before.isOf(after.report())) {
            return;
        }
        for (Resource resource : after.document().topology().resources()) {
            if (differs(resource, before, after)) {
                keys.add(resource.ref().id());
            }
        }
        if (!Objects.equals(before.path(), after.path())) {
            keys.add(Layout.INTERNET);
        }
    }

    /// A peering names its requester.
    private static void renamed(Draft draft, Set<String> keys) {
        boolean vpcs =
                keys.stream()
                        .anyMatch(
                                k ->
                                        draft.document().topology().byId(k).orElse(null)
                                                instanceof Vpc);
        if (!vpcs) {
            return;
        }
        for (Resource resource : draft.document().topology().resources()) {
            if (resource instanceof PeeringConnection p && keys.contains(p.requesterVpc().id())) {
                keys.add(p.ref().id());
            }
        }
    }

    /// What carries a security group names it.
    private static void guarded(Draft before, Draft after, Set<String> keys) {
        boolean groups = keys.stream().anyMatch(k -> isGroup(before, k) || isGroup(after, k));
        if (!groups) {
            return;
        }
        for (Resource resource : after.document().topology().resources()) {
            if (Guarded.groupsOf(resource).stream().anyMatch(g -> keys.contains(g.id()))) {
                keys.add(resource.ref().id());
            }
        }
    }

    private static boolean isGroup(Draft draft, String key) {
        return draft.document().topology().byId(key).orElse(null) instanceof SecurityGroup;
    }

    private static boolean differs(Resource resource, Draft before, Draft after) {
        if (!before.conflicts().agrees(after.conflicts(), resource)) {
            return true;
        }
        return switch (resource) {
            case Subnet s ->
                    before.report().isPublic(s) != after.report().isPublic(s)
                            || !AclTag.name(before, s).equals(AclTag.name(after, s));
            case PeeringConnection p -> !before.life(p.ref()).equals(after.life(p.ref()));
            default -> false;
        };
    }
}
