package vpcanvas.model;

import org.jspecify.annotations.Nullable;

/// A static route of a transit gateway; without an attachment it is a blackhole.
public record TransitGatewayRoute(Destination destination, @Nullable Ref<Attachment> attachment) {}
