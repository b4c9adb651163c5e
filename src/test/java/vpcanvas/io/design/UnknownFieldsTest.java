package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Change;
import vpcanvas.model.Destination;
import vpcanvas.model.Document;
import vpcanvas.model.InternetGateway;
import vpcanvas.model.Ref;
import vpcanvas.model.Route;
import vpcanvas.model.RouteTable;
import vpcanvas.model.Target;
import vpcanvas.model.Vpc;
import vpcanvas.net.Cidr;

/// What a newer program, or a person, wrote beside what this version knows survives opening, editing
/// and saving.
class UnknownFieldsTest {
    private static final Ref<RouteTable> TABLE = Ref.to(RouteTable.class, "rtb/a");

    /// Has a field of its own in every object that a file can have.
    private static final String FILE =
            """
            {
              "format": "vpcanvas",
              "version": 1,
              "topology": {
                "Vpcs": [
                  {
                    "VpcId": "vpc-a",
                    "Region": "eu-central-1",
                    "CidrBlockAssociationSet": [
                      {
                        "CidrBlock": "10.0.0.0/16",
                        "AssociationId": "assoc-1"
                      }
                    ],
                    "Color": "red"
                  },
                  {
                    "VpcId": "vpc-b",
                    "Region": "eu-central-1",
                    "Color": "green"
                  }
                ],
                "RouteTables": [
                  {
                    "RouteTableId": "rtb/a",
                    "VpcId": "vpc-a",
                    "Routes": [
                      {
                        "DestinationCidrBlock": "10.1.0.0/16",
                        "InternetGatewayId": "igw-a",
                        "Origin": "by hand"
                      },
                      {
                        "DestinationCidrBlock": "10.1.0.0/16",
                        "InternetGatewayId": "igw-b",
                        "Origin": {
                          "weight": 1.50,
                          "of": [1e400, -0, "\\u0001"],
                          "empty": []
                        }
                      }
                    ]
                  }
                ],
                "Satellites": [
                  {
                    "SatelliteId": "sat-a"
                  }
                ]
              },
              "layout": {
                "rects": {
                  "vpc-a": [1, 2, 3, 4]
                },
                "grid": 8
              },
              "figures": [
                {
                  "name": "one",
                  "cards": [],
                  "path": {
                    "from": "a",
                    "to": "b",
                    "protocol": "tcp",
                    "ttl": 64
                  },
                  "uses": [],
                  "shadow": true
                }
              ],
              "notes": [
                {
                  "id": "n1",
                  "text": "hello",
                  "bold": true
                }
              ],
              "reviewed": null
            }
            """;

    @Test
    void areKeptUnderTheKeysAndIdsThatLeadToThem() {
        assertEquals(
                Set.of(
                        "topology/Vpcs/vpc-a/CidrBlockAssociationSet/10.0.0.0~116/AssociationId",
                        "topology/Vpcs/vpc-a/Color",
                        "topology/Vpcs/vpc-b/Color",
                        "topology/RouteTables/rtb~1a/Routes/10.1.0.0~116/Origin",
                        "topology/RouteTables/rtb~1a/Routes/10.1.0.0~116#2/Origin",
                        "topology/Satellites",
                        "layout/grid",
                        "figures/one/path/ttl",
                        "figures/one/shadow",
                        "notes/n1/bold",
                        "reviewed"),
                Reading.document(FILE).unknown().keySet());
    }

    @Test
    void areWrittenBackWhereTheyWere() {
        assertEquals(FILE, Reading.written(Reading.document(FILE)));
    }

    @Test
    void areToldOnceForAllEntriesOfAList() {
        List<String> notices = Reading.ok(FILE).notices();
        assertTrue(
                notices.contains(
                        "a.vpc.json:15:9: \"Color\" in this entry of Vpcs is not known to this"
                                + " version; it is kept as it is"),
                notices.toString());
        assertTrue(
                notices.contains(
                        "a.vpc.json:45:5: \"Satellites\" in topology is not known to this version;"
                                + " it is kept as it is"),
                notices.toString());
        assertEquals(9, notices.size(), notices.toString());
    }

    @Test
    void stayWithTheirObjectWhenItsNeighboursChange() {
        Route first =
                new Route(
                        Destination.of(Cidr.parse("10.9.0.0/16")),
                        new Target.ToInternetGateway(Ref.to(InternetGateway.class, "igw-a")));
        Document before = Reading.document(FILE);
        Document after =
                new Change.Together(
                                "edit",
                                List.of(
                                        new Change.AddRoute(TABLE, first),
                                        new Change.Remove(Ref.to(Vpc.class, "vpc-a"))))
                        .applyTo(before)
                        .document();
        String written = Reading.written(after);
        assertTrue(written.contains("\"Color\": \"green\""), written);
        assertTrue(written.contains("\"Origin\": \"by hand\""), written);
    }

    @Test
    void goWithTheirObject() {
        Change remove = new Change.Remove(Ref.to(Vpc.class, "vpc-a"));
        String written = Reading.written(remove.applyTo(Reading.document(FILE)).document());
        assertFalse(written.contains("\"red\""), written);
        assertFalse(written.contains("assoc-1"), written);
    }

    @Test
    void comeBackWhenTheRemovalIsUndone() {
        Document before = Reading.document(FILE);
        Change remove = new Change.Remove(Ref.to(Vpc.class, "vpc-a"));
        Document after = remove.applyTo(before).document();
        assertEquals(FILE, Reading.written(after.with(before.topology()).with(before.layout())));
    }

    @Test
    void neverReplaceWhatThisVersionWrites() {
        Document document = Reading.document(FILE);
        var unknown = new TreeMap<>(document.unknown());
        unknown.put("topology/Vpcs/vpc-a/VpcId", "\"other\"");
        Document odd =
                new Document(
                        document.topology(),
                        document.layout(),
                        document.title(),
                        document.subtitle(),
                        document.figures(),
                        document.notes(),
                        unknown);
        assertEquals(FILE, Reading.written(odd));
    }
}
