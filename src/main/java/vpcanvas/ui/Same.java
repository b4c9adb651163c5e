package vpcanvas.ui;

import org.jspecify.annotations.Nullable;

/// Compares large values by identity: the editor hands on the very object where nothing has changed,
/// and comparing every mark of a drawing would cost more than to paint it.
final class Same {
    private Same() {}

    @SuppressWarnings("ReferenceEquality")
    static boolean is(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }
}
