package vpcanvas.model;

/// How much of a network a figure shows: each level has what the ones before it have, and more.
/// Connections end at what is shown of their ends.
public enum Detail {
    /// Regions and corporate networks.
    REGIONS,
    /// VPCs with their blocks, transit gateways, peerings and endpoint services too.
    VPCS,
    /// Subnets and the gateways on borders of VPCs too.
    SUBNETS,
    /// All that has an address too.
    INSTANCES
}
