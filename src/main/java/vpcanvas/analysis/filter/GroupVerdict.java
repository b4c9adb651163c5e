package vpcanvas.analysis.filter;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Ref;
import vpcanvas.model.SecurityGroup;

/// What the groups of one interface let pass.
///
/// @param open the ports let through
/// @param by the group that decides: one that lets pass, or the first
/// @param nearly the loss that keeps a rule from fitting, if there is one; null otherwise
/// @param unknown a group that a rule names and the design doesn't have, where that alone keeps the
///     rule from being judged; null otherwise
public record GroupVerdict(
        Ports open,
        Ref<SecurityGroup> by,
        Standing.@Nullable Lost nearly,
        @Nullable Ref<SecurityGroup> unknown) {}
