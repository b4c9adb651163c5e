package vpcanvas.edit;

import vpcanvas.figure.FontTable;
import vpcanvas.figure.Theme;

/// How the design is looked at.
///
/// @param width of the part of the window that shows it, in px, as is the height
public record View(Camera camera, Theme theme, FontTable fonts, double width, double height) {

    View with(Camera next) {
        return new View(next, theme, fonts, width, height);
    }

    View with(Theme next) {
        return new View(camera, next, fonts, width, height);
    }

    View sized(double newWidth, double newHeight) {
        return new View(camera, theme, fonts, newWidth, newHeight);
    }
}
