package vpcanvas.analysis.fix;

import java.util.Set;
import vpcanvas.analysis.recipe.Dependents;
import vpcanvas.model.Resource;

/// Takes a resource away, with what can't be without it.
final class Removal {
    private Removal() {}

    static Fix of(Scene scene, Resource resource) {
        Dependents dependents = Dependents.of(scene.document(), Set.of(resource.ref().id()));
        return new Fix("Delete " + resource.label(), dependents.change());
    }
}
