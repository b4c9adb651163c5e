package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the published schema says of a file and what this program says of it agree.
class SchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            Reading.text("assets/schema/vpcanvas-1.schema.json"), InputFormat.JSON);

    @Test
    void everySampleIsValid() throws IOException {
        try (var samples = Files.list(Path.of("assets/samples"))) {
            List<Path> files = samples.filter(f -> f.toString().endsWith(".vpc.json")).toList();
            assertFalse(files.isEmpty());
            files.forEach(file -> isValid(Reading.text(file.toString()), file.toString()));
        }
    }

    @Test
    void theFrozenFileOfItsVersionIsValid() {
        isValid(
                Reading.text("src/test/resources/vpcanvas/io/design/version-1.vpc.json"),
                "version 1");
    }

    @Test
    void whateverIsWrittenIsValid() {
        for (long seed = 1; seed <= 40; seed++) {
            isValid(Reading.written(AnyDesign.of(seed)), "seed " + seed);
            isValid(Reading.written(AnyDesign.full(seed)), "full, seed " + seed);
        }
    }

    @Test
    void fieldsThatNobodyKnowsAreValid() {
        isValid(Reading.with(Reading.sample("peering"), "\"Name\"", "\"Color\": [], \"Name\""), "");
    }

    @Test
    void whatIsRefusedWhenItIsReadIsInvalid() {
        Map.of(
                        "\"10.1.0.0/16\"", "\"10.0.0.300/16\"",
                        "\"VpcId\": \"vpc-billing\",", "",
                        "\"port\": 443", "\"port\": 70000",
                        "\"NatGatewayId\":", "\"InstanceId\": \"i\", \"NatGatewayId\":",
                        "\"protocol\": \"tcp\"", "\"protocol\": \"TCP\"",
                        "[784, 416, 208, 60]", "[784, 416, 208]",
                        "[\"10.1.1.0/24\"]", "\"10.1.1.0/24\"")
                .forEach(SchemaTest::isRefusedByBoth);
    }

    private static void isRefusedByBoth(String old, String now) {
        String text = Reading.with(Reading.sample("internet"), old, now);
        Reading.broken(text);
        assertFalse(SCHEMA.validate(text, InputFormat.JSON).isEmpty(), now);
    }

    private static void isValid(String text, String name) {
        assertEquals(List.of(), SCHEMA.validate(text, InputFormat.JSON), name);
    }
}
