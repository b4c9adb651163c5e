package vpcanvas.model;

import java.util.List;
import vpcanvas.net.Cidr;

/// A [managed prefix list](https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html). `maxEntries` counts against route quotas, not the used entries
///
public record PrefixList(Ref<PrefixList> ref, String name, int maxEntries, List<Cidr> entries)
        implements Resource {

    public PrefixList {
        entries = List.copyOf(entries);
    }
}
