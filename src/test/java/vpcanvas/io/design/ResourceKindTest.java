package vpcanvas.io.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vpcanvas.model.Resource;

class ResourceKindTest {

    @Test
    void aFileHasAListForEveryKindOfResource() {
        List<String> listed =
                Arrays.stream(ResourceKind.values()).map(k -> k.type().getName()).sorted().toList();
        assertEquals(leaves(Resource.class).map(Class::getName).sorted().toList(), listed);
    }

    @Test
    void noTwoKindsShareAList() {
        List<String> keys =
                Arrays.stream(ResourceKind.values()).map(ResourceKind::listKey).toList();
        assertEquals(keys.stream().distinct().toList(), new ArrayList<>(keys));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ResourceKindTest::leaves)
                : Stream.of(type);
    }
}
