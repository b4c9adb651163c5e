package vpcanvas.analysis.recipe;

import org.jspecify.annotations.Nullable;
import vpcanvas.model.Ref;
import vpcanvas.model.Resource;
import vpcanvas.net.Cidr;
import vpcanvas.net.Ip;

/// What to put in place of what a resource holds. Unless a method says otherwise, it stays.
interface Rewriting {

    /// Whom to refer to; null for nobody. Its own id is asked for as well.
    <T extends Resource> @Nullable Ref<T> ref(Ref<T> ref);

    /// What to call it.
    default String name(Resource resource) {
        return resource.name();
    }

    /// Its private address.
    default Ip ip(Ip address) {
        return address;
    }

    /// Its public address.
    default @Nullable Ip publicIp(@Nullable Ip address) {
        return address;
    }

    /// A block that it has or routes; null for none.
    default @Nullable Cidr block(Cidr block) {
        return block;
    }
}
