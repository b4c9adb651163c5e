package vpcanvas.analysis.route;

import vpcanvas.model.TransitGatewayRouteTable;
import vpcanvas.model.VpcAttachment;
import vpcanvas.net.Cidr;

/// A block of an attached VPC that a hub does not lead to it, because the block of another VPC overlaps
/// it ([overlapping VPCs](https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html), R-110).
///
/// @param by the attachment of the VPC that has the range on this hub
/// @param byBlock its block
/// @param table where that is so
/// @param propagates whether the hidden VPC propagates into the table; if not, that is by intention
/// @param everywhere whether no table of the hub leads the block to the VPC
public record HiddenBlock(
        VpcAttachment attachment,
        Cidr block,
        VpcAttachment by,
        Cidr byBlock,
        TransitGatewayRouteTable table,
        boolean propagates,
        boolean everywhere) {}
