package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// Somebody's wish to talk to somebody: who, to whom, and how. `from` and `to` are ids, addresses or
/// `internet`, as a person writes them. A null port means any port that is listened on.
public record Flow(String from, String to, Protocol protocol, @Nullable Integer port) {}
