package vpcanvas.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import vpcanvas.figure.Theme;

/// The look of everything around the drawing.
final class Chrome {
    private static final String DARK = "dark";

    private Chrome() {}

    /// The style sheet of our own parts.
    static String sheet() {
        URL sheet = Chrome.class.getResource("/ui/window.css");
        return Objects.requireNonNull(sheet, "the program was built without /ui/window.css")
                .toExternalForm();
    }

    /// Puts on the look that goes with the theme of the drawing.
    static void wear(Parent root, Theme theme) {
        boolean dark = theme.equals(Theme.DARK);
        String wanted =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        if (!wanted.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(wanted);
        }
        root.getStyleClass().remove(DARK);
        if (dark) {
            root.getStyleClass().add(DARK);
        }
    }
}
