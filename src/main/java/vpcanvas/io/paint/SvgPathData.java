package vpcanvas.io.paint;

import java.util.List;
import vpcanvas.figure.Piece;
import vpcanvas.model.Point;

/// The line of a connector as SVG path data: one path, so that dashes run along all of it.
final class SvgPathData {

    private SvgPathData() {}

    static String of(List<Piece> pieces) {
        StringBuilder data = new StringBuilder();
        Point at = null;
        for (Piece piece : pieces) {
            if (at == null) {
                at = piece.start();
                data.append('M').append(ShortNumber.of(at.x()));
                data.append(' ').append(ShortNumber.of(at.y()));
            }
            String fromX = ShortNumber.of(at.x());
            String fromY = ShortNumber.of(at.y());
            at = piece.end();
            String x = ShortNumber.of(at.x());
            String y = ShortNumber.of(at.y());
            switch (piece) {
                case Piece.Line _ when y.equals(fromY) -> data.append('H').append(x);
                case Piece.Line _ when x.equals(fromX) -> data.append('V').append(y);
                case Piece.Line _ -> data.append('L').append(x).append(' ').append(y);
                case Piece.Arc arc -> {
                    String radius = ShortNumber.of(arc.radius());
                    data.append('A').append(radius).append(' ').append(radius);
                    data.append(arc.sweep() > 0 ? " 0 0 1 " : " 0 0 0 ");
                    data.append(x).append(' ').append(y);
                }
            }
        }
        return data.toString();
    }
}
