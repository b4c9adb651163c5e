package vpcanvas.model;

import java.util.List;

/// Where a listener's connections go. `port` holds for targets that name none.
public record TargetGroup(String name, Protocol protocol, int port, List<Registration> targets) {

    public TargetGroup {
        targets = List.copyOf(targets);
    }
}
