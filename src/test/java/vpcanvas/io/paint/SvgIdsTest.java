package vpcanvas.io.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Element ids made of keys.
class SvgIdsTest {

    @Test
    void anIdOfAwsIsKept() {
        assertEquals("vpc-0a1b2c3d", new SvgIds().idOf("vpc-0a1b2c3d"));
    }

    @Test
    void whatIdsMayNotHoldBecomesADash() {
        SvgIds ids = new SvgIds();
        assertEquals("card-rtb-shop", ids.idOf("card:rtb-shop"));
        assertEquals("arn-aws-x-y", ids.idOf("arn:aws:::x/y"));
        assertEquals("_10.0.0.0-16", ids.idOf("10.0.0.0/16"));
        assertEquals("Z-rich", ids.idOf("Zürich"));
        assertEquals("_", ids.idOf(""));
    }

    @Test
    void noTwoKeysShareAnId() {
        SvgIds ids = new SvgIds();
        assertEquals("a-b", ids.idOf("a:b"));
        assertEquals("a-b-2", ids.idOf("a/b"));
        assertEquals("a-b-3", ids.idOf("a b"));
        assertEquals("a-b-2-2", ids.idOf("a-b-2"));
        assertEquals("_", ids.idOf("東"));
        assertEquals("_-2", ids.idOf("京"));
    }
}
