package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// JSON that doesn't say what a design has to say is refused with line, column, what stands there and
/// what should.
class MeaninglessFilesTest {

    @Test
    void anOctetAbove255() {
        refused(
                "\"10.1.0.0/16\"",
                "\"10.0.0.300/16\"",
                "a.vpc.json:22:26: \"10.0.0.300/16\" is not an IPv4 block: 300 is above 255."
                        + " Expected a block such as 10.0.0.0/16.");
    }

    @Test
    void aBlockWithoutAPrefixLength() {
        refused(
                "\"10.1.0.0/16\"",
                "\"10.1.0.0\"",
                "a.vpc.json:22:26: \"10.1.0.0\" is not an IPv4 block: it has no prefix length."
                        + " Expected a block such as 10.0.0.0/16.");
    }

    @Test
    void aBlockThatIsNone() {
        refused(
                "\"10.1.0.0/16\"",
                "\"all\"",
                "a.vpc.json:22:26: \"all\" is not a block: it has no prefix length. Expected a block");
    }

    @Test
    void anAddressThatIsNone() {
        refused(
                "\"10.1.2.20\"",
                "\"2001:db8::1::2\"",
                "a.vpc.json:76:33: \"2001:db8::1::2\" is not an IPv6 address: it has :: twice;"
                        + " expected it once at most. Expected an address such as 2001:db8::10.");
    }

    @Test
    void aNumberForAText() {
        refused(
                "\"Name\": \"billing\"",
                "\"Name\": 5",
                "a.vpc.json:18:17: Name is the number 5. Expected text.");
    }

    @Test
    void anObjectForAList() {
        refused(
                "[\"10.1.2.0/24\"]",
                "{\"CidrBlock\": \"10.1.2.0/24\"}",
                "a.vpc.json:42:23: CidrBlocks is an object. Expected a list.");
    }

    @Test
    void aListForAnObject() {
        refused(
                "{\n        \"RegionName\": \"us-east-1\"\n      }",
                "[\"us-east-1\"]",
                "a.vpc.json:11:7: an entry of Regions is a list. Expected an object.");
    }

    @Test
    void anEntryThatIsNull() {
        refused(
                "[\"10.1.2.0/24\"]",
                "[null]",
                "a.vpc.json:42:24: an entry of CidrBlocks is null. Expected a block");
    }

    @Test
    void anIdThatIsMissing() {
        refused(
                "        \"VpcId\": \"vpc-billing\",\n",
                "",
                "a.vpc.json:16:7: VpcId is missing in this entry of Vpcs. Expected an id.");
    }

    @Test
    void aReferenceThatIsMissing() {
        refused(
                "\"RequesterVpcId\": \"vpc-shop\",",
                "",
                "a.vpc.json:92:7: RequesterVpcId is missing in this entry of VpcPeeringConnections.");
    }

    @Test
    void aReferenceThatIsNull() {
        refused(
                "\"RequesterVpcId\": \"vpc-shop\",",
                "\"RequesterVpcId\": null,",
                "a.vpc.json:92:7: RequesterVpcId is missing in this entry of VpcPeeringConnections.");
    }

    @Test
    void anIdThatIsEmpty() {
        refused(
                "\"Region\": \"us-east-1\"",
                "\"Region\": \" \"",
                "a.vpc.json:19:19: Region is the text \" \". Expected an id.");
    }

    @Test
    void anIdOfTwoResources() {
        refused(
                "\"RouteTableId\": \"rtb-shop-private\"",
                "\"RouteTableId\": \"vpc-shop\"",
                "a.vpc.json:63:25: the id \"vpc-shop\" is taken: it stands in line 27 too.");
        refused(
                "\"VpcId\": \"vpc-billing\"",
                "\"VpcId\": \"vpc-shop\"",
                "a.vpc.json:27:18: the id \"vpc-shop\" is taken: it stands in line 17 too."
                        + " Ids are unique over a whole file");
    }

    @Test
    void aStateThatAwsDoesNotHave() {
        refused(
                "\"VpcPeeringConnectionId\":",
                "\"Status\": \"active\", \"VpcPeeringConnectionId\":",
                "a.vpc.json:93:19: Status is the text \"active\"."
                        + " Expected accepted, requested, rejected, expired or deleted.");
    }

    @Test
    void aRouteWithTwoTargets() {
        refusedIn(
                "internet",
                "\"NatGatewayId\": \"nat-gw\"\n          }",
                "\"NatGatewayId\": \"nat-gw\", \"InstanceId\": \"i\"\n          }",
                "a.vpc.json:84:39: this entry of Routes has both NatGatewayId and InstanceId."
                        + " Expected exactly one of InternetGatewayId, EgressOnlyInternetGatewayId,");
    }

    @Test
    void aRouteWithoutATarget() {
        refusedIn(
                "internet",
                ",\n            \"NatGatewayId\": \"nat-gw\"\n          }",
                "}",
                "a.vpc.json:82:11: target is missing in this entry of Routes. Expected exactly one");
    }

    @Test
    void anIpv6DestinationUnderTheKeyForIpv4() {
        refusedIn(
                "internet",
                "\"0.0.0.0/0\"",
                "\"::/0\"",
                "a.vpc.json:71:37: DestinationCidrBlock is the text \"::/0\"."
                        + " Expected an IPv4 block such as 10.0.0.0/16.");
    }

    @Test
    void aBlackholeThatIsNone() {
        String says =
                Reading.broken(
                        """
                        {"format": "vpcanvas", "version": 1, "topology": {
                        "TransitGatewayRouteTables": [{"TransitGatewayRouteTableId": "a",
                        "TransitGatewayId": "b", "Routes": [
                        {"DestinationCidrBlock": "10.0.0.0/8", "Blackhole": false}]}]}}
                        """);
        assertEquals(
                "a.vpc.json:4:53: Blackhole is false. Expected true, or nothing at all.", says);
    }

    @Test
    void aPortAbove65535() {
        refusedIn(
                "internet",
                "\"port\": 443",
                "\"port\": 70000",
                "a.vpc.json:175:17: port is the number 70000."
                        + " Expected a whole number from 0 to 65535.");
    }

    @Test
    void halfAPort() {
        refusedIn("internet", "443", "443.5", "a.vpc.json:175:17: port is the number 443.5.");
    }

    @Test
    void portsThatRunDownwards() {
        String says =
                Reading.broken(
                        """
                        {"format": "vpcanvas", "version": 1, "topology": {"NetworkAcls": [
                        {"NetworkAclId": "a", "VpcId": "b", "Entries": [
                        {"RuleNumber": 1, "Protocol": "tcp", "CidrBlock": "0.0.0.0/0",
                        "PortRange": {"From": 2, "To": 1}}]}]}}
                        """);
        assertEquals(
                "a.vpc.json:4:14: a port range runs upwards between 0 and 65535, not from 2 to 1."
                        + " Change these values.",
                says);
    }

    @Test
    void aPathWithoutAProtocol() {
        refusedIn(
                "internet",
                "        \"protocol\": \"tcp\",\n",
                "",
                "a.vpc.json:171:15: protocol is missing in path. Expected tcp, udp, icmp,");
    }

    @Test
    void aRectangleOfThreeNumbers() {
        refused(
                "[752, 360, 240, 60]",
                "[752, 360, 240]",
                "a.vpc.json:101:35: card:rtb-billing-private is a list of 3."
                        + " Expected four numbers: x, y, width, height.");
    }

    @Test
    void aRectangleOfNegativeWidth() {
        refused(
                "[752, 360, 240, 60]",
                "[752, 360, -240, 60]",
                "a.vpc.json:101:35: a rectangle needs finite numbers and a width");
    }

    @Test
    void aPlaceAtInfinity() {
        refused(
                "[752, 360, 240, 60]",
                "[1e999, 360, 240, 60]",
                "a.vpc.json:101:36: an entry of card:rtb-billing-private is the number 1e999.");
    }

    @Test
    void aUseOfNothing() {
        refusedIn(
                "privatelink",
                "[\"i-orders\", \"vpce-billing\"]",
                "[\"i-orders\"]",
                "a.vpc.json:162:9: an entry of uses is a list of 1."
                        + " Expected two ids, who uses and what.");
    }

    private static void refused(String old, String now, String start) {
        refusedIn("peering", old, now, start);
    }

    private static void refusedIn(String sample, String old, String now, String start) {
        String says = Reading.broken(Reading.with(Reading.sample(sample), old, now));
        assertTrue(says.startsWith(start), says);
    }
}
