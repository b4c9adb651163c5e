package vpcanvas.analysis.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vpcanvas.Design;

/// Ids and names that nobody has yet.
class NamingTest {
    private final Design design =
            new Design()
                    .vpc("vpc-1", "10.0.0.0/16")
                    .vpc("vpc-3", "10.1.0.0/16")
                    .subnet("subnet-a", "vpc-1", "10.0.0.0/24")
                    .main("rtb", "vpc-1", "0.0.0.0/0 > igw-vpc-1");

    @Test
    void theLowestFreeNumberIsTaken() {
        assertEquals("vpc-2", Naming.numbered(design.topology(), "vpc-"));
        assertEquals("i-1", Naming.numbered(design.topology(), "i-"));
    }

    @Test
    void anIdThatIsFreeStaysAsItIs() {
        assertEquals("subnet-b", Naming.unique(design.topology(), "subnet-b"));
        assertEquals("subnet-a-2", Naming.unique(design.topology(), "subnet-a"));
    }

    @Test
    void whatARouteLeadsToIsTakenThoughNothingHasTheId() {
        assertEquals("igw-vpc-1-2", Naming.unique(design.topology(), "igw-vpc-1"));
    }

    @Test
    void subnetsAreLetteredLikeZones() {
        assertEquals("private-a", Naming.lettered(List.of(), "private-"));
        assertEquals("private-b", Naming.lettered(List.of("private-a"), "private-"));
    }

    @Test
    void aCopyOfANumberedThingGetsTheNextNumber() {
        assertEquals("vpc-2", Naming.copied(Set.of("vpc-1"), "vpc-1"));
        assertEquals("shop-2", Naming.copied(Set.of("shop"), "shop"));
        assertEquals("shop", Naming.copied(Set.of(), "shop"));
    }

    @Test
    void regionsAreProposedByTheirCode() {
        assertEquals("eu-central-1", Naming.region(design.topology()));
        Design more = new Design().vpcIn("eu-central-1", "v", "10.0.0.0/16");
        assertEquals("us-east-1", Naming.region(more.topology()));
    }

    @Test
    void aNameBecomesAPartOfAnId() {
        assertEquals("my-shop-2", Naming.part("My Shop #2"));
        assertEquals("x", Naming.part("…"));
    }
}
