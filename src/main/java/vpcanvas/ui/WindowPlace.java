package vpcanvas.ui;

import javafx.stage.Screen;
import javafx.stage.Stage;
import vpcanvas.io.keep.Preferences;

/// Where the window stands, from one run to the next.
final class WindowPlace {
    /// So much of the window's head has to be on a screen for a hand to take hold of it, in px.
    private static final double GRIP = 40;

    private WindowPlace() {}

    /// How a window stands now.
    static Preferences of(Stage stage, boolean isDark) {
        Preferences.Place place =
                new Preferences.Place(
                        (int) Math.round(stage.getX()),
                        (int) Math.round(stage.getY()),
                        (int) Math.round(stage.getWidth()),
                        (int) Math.round(stage.getHeight()));
        return new Preferences(stage.isMaximized() ? null : place, stage.isMaximized(), isDark);
    }

    /// Puts a window where it stood, unless that screen is gone.
    static void restore(Stage stage, Preferences liked) {
        Preferences.Place place = liked.place();
        if (place != null && isReachable(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        }
        stage.setMaximized(liked.isMaximized());
    }

    private static boolean isReachable(Preferences.Place place) {
        double middle = place.x() + place.width() / 2.0;
        return !Screen.getScreensForRectangle(middle - GRIP, place.y(), 2 * GRIP, GRIP).isEmpty();
    }
}
