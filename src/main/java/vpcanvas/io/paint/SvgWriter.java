package vpcanvas.io.paint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vpcanvas.figure.Paint;
import vpcanvas.figure.Stroke;
import vpcanvas.model.Rect;

/// Elements of an SVG file in memory, one a line. Each method returns the writer, so that an element
/// and its attributes read as one.
///
/// The writer of XML is the JDK's, which escapes what has to be escaped.
final class SvgWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    SvgWriter open(String element) {
        return write(() -> xml.writeStartElement(element));
    }

    SvgWriter empty(String element) {
        return write(() -> xml.writeEmptyElement(element));
    }

    SvgWriter close() {
        return write(xml::writeEndElement).line();
    }

    SvgWriter line() {
        return write(() -> xml.writeCharacters("\n"));
    }

    SvgWriter text(String text) {
        return write(() -> xml.writeCharacters(text));
    }

    SvgWriter attribute(String name, String value) {
        return write(() -> xml.writeAttribute(name, value));
    }

    SvgWriter attribute(String name, double value) {
        return attribute(name, ShortNumber.of(value));
    }

    SvgWriter rect(Rect bounds, double radius) {
        empty("rect")
                .attribute("x", bounds.x())
                .attribute("y", bounds.y())
                .attribute("width", bounds.width())
                .attribute("height", bounds.height());
        return radius > 0 ? attribute("rx", radius) : this;
    }

    SvgWriter fill(@Nullable Paint paint) {
        return paint == null ? attribute("fill", "none") : paint("fill", paint);
    }

    SvgWriter stroke(Stroke stroke) {
        paint("stroke", stroke.paint()).attribute("stroke-width", stroke.width());
        if (stroke.dash().off() > 0) {
            String on = ShortNumber.of(stroke.dash().on());
            attribute("stroke-dasharray", on + " " + ShortNumber.of(stroke.dash().off()));
        }
        return this;
    }

    /// The colour of `fill` or `stroke`, and its opacity where it is not full.
    SvgWriter paint(String name, Paint paint) {
        attribute(name, paint.hex());
        return paint.opacity() < 1 ? attribute(name + "-opacity", paint.opacity()) : this;
    }

    byte[] toBytes() {
        write(xml::flush);
        return bytes.toByteArray();
    }

    private SvgWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IllegalStateException failure(XMLStreamException e) {
        return new IllegalStateException("XML can't be written to memory", e);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
