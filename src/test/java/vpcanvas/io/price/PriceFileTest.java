package vpcanvas.io.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vpcanvas.analysis.option.PriceItem;
import vpcanvas.analysis.option.Prices;

/// Price lists as files: the bundled one, those of users, and what is said of those that can't be read.
class PriceFileTest {
    private static final Path BUNDLED = Path.of("assets/prices/aws.json");

    private static final String LIST =
            """
            { "format": "vpcanvas-prices", "version": 1,
              "asOf": "2026-01-31", "currency": "EUR", "region": "eu-central-1",
              "items": [
                { "item": "vpnConnectionHour", "unit": "hour", "price": 0.06 } ] }
            """;

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            text(Path.of("assets/schema/vpcanvas-prices-1.schema.json")),
                            InputFormat.JSON);

    @TempDir private Path folder;

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private PriceFile.Opened read(String text) throws IOException {
        Path file = folder.resolve("prices.json");
        Files.writeString(file, text);
        return PriceFile.read(file);
    }

    private String broken(String text) throws IOException {
        PriceFile.Opened opened = read(text);
        return assertInstanceOf(PriceFile.Broken.class, opened, opened::toString)
                .problem()
                .says()
                .replace(folder + "/", "");
    }

    private static boolean isValid(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
    }

    @Test
    void theBundledListHasADateAndSaysWhereEachPriceWasFound_R155() {
        Prices prices = PriceFile.bundled();
        assertEquals("2026-09-20", prices.asOf());
        assertEquals("us-east-1", prices.region());
        prices.prices().forEach(p -> assertFalse(p.source().isBlank(), p.toString()));
        assertEquals(
                new BigDecimal("0.0225"),
                prices.of(PriceItem.LOAD_BALANCER_HOUR, "").orElseThrow().amount());
        assertTrue(isValid(text(BUNDLED)));
        assertInstanceOf(PriceFile.Ok.class, PriceFile.read(BUNDLED));
    }

    @Test
    void aUsersListStandsInItsPlace() throws IOException {
        PriceFile.Ok ok = assertInstanceOf(PriceFile.Ok.class, read(LIST));
        assertEquals(List.of(), ok.notices());
        assertEquals("EUR", ok.prices().currency());
        assertEquals(
                new BigDecimal("0.06"),
                ok.prices().of(PriceItem.VPN_CONNECTION_HOUR, "eu-west-1").orElseThrow().amount());
        assertTrue(ok.prices().of(PriceItem.NAT_GATEWAY_HOUR, "").isEmpty());
        assertTrue(isValid(LIST));
    }

    @Test
    void anUnknownKeyIsToldAndPassedOver() throws IOException {
        PriceFile.Ok ok =
                assertInstanceOf(
                        PriceFile.Ok.class,
                        read(LIST.replace("\"currency\"", "\"tax\": 0.19, \"currency\"")));
        assertEquals(1, ok.notices().size());
        assertTrue(ok.notices().getFirst().contains(":2:"), ok.notices().toString());
        assertTrue(ok.notices().getFirst().endsWith("it is passed over"), ok.notices().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.06 | -0.06 | prices.json:4:61: the price is -0.06. Expected a number such as 0.045.
                    0.06 | "6 cents" | prices.json:4:61: the price is "6 cents". Expected a number such as 0.045.
                    "hour" | "month" | prices.json:4:44: vpnConnectionHour is paid by the hour. Give its price for one, with "unit": "hour".
                    vpnConnectionHour | vpnConnectionHours | prices.json:4:15: there is no item "vpnConnectionHours". Expected vpnConnectionHour.
                    2026-01-31 | 31 January | prices.json:2:11: "31 January" is no date. Expected one such as "2026-09-20".
                    "version": 1 | "version": 2 | prices.json:1:43: it is of version 2, this program knows 1. Use a newer VPCanvas.
                    vpcanvas-prices | vpcanvas | prices.json:1:13: its format is "vpcanvas". Expected "vpcanvas-prices".
                    "currency": "EUR" | "money": "EUR" | prices.json:1:1: "currency" is missing. Expected text, such as "USD".
                    """)
    void whatCanNotBeAPriceIsRefusedWithItsPlaceAndWhatToDo(String old, String now, String says)
            throws IOException {
        String text = LIST.replace(old, now);
        assertEquals(says, broken(text).lines().findFirst().orElseThrow());
        assertFalse(isValid(text), text);
    }

    @Test
    void anItemHasOnePriceForEachRegion() throws IOException {
        String twice =
                """
                    { "item": "vpnConnectionHour", "unit": "hour", "price": 0.05 },
                  """;
        assertEquals(
                "prices.json:5:5: vpnConnectionHour has a price already. Keep one for each Region.",
                broken(LIST.replace("\"items\": [\n", "\"items\": [\n" + twice)));
    }

    @Test
    void aFileThatIsNotThereIsToldSo() {
        PriceFile.Opened opened = PriceFile.read(Path.of("gone.json"));
        assertEquals(
                "gone.json: there is no such file. Check its name and folder.",
                assertInstanceOf(PriceFile.Broken.class, opened).problem().says());
    }
}
