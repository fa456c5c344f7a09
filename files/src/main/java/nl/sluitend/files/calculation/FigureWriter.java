package nl.sluitend.files.calculation;

import java.time.Year;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.Figure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Writes a figure without what it leaves empty and, unless it is `explained`, without its terms.
final class FigureWriter extends ValueSerializer<Figure> {

    private final boolean explained;

    FigureWriter(boolean explained) {
        this.explained = explained;
    }

    @Override
    public void serialize(Figure figure, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        out.writeStringProperty("concept", figure.concept().name());
        writeUnlessEmpty("id", figure.id(), out);
        writeUnlessEmpty("name", figure.name(), out);
        Year year = figure.year();
        if (year != null) {
            out.writeNumberProperty("year", year.getValue());
        }
        out.writeStringProperty("value", figure.value().toPlainString());
        if (!figure.without().isEmpty()) {
            out.writePOJOProperty("without", figure.without());
        }
        if (explained) {
            writeOrigin(figure, out);
        }
        out.writeEndObject();
    }

    private static void writeOrigin(Figure figure, JsonGenerator out) {
        out.writeStringProperty("operation", figure.operation().name());
        Range range = figure.range();
        if (range != null) {
            out.writePOJOProperty("range", range);
        }
        String source = figure.source();
        writeUnlessEmpty("source", source == null ? "" : source, out);
        if (!figure.terms().isEmpty()) {
            out.writePOJOProperty("terms", figure.terms());
        }
    }

    private static void writeUnlessEmpty(String property, String text, JsonGenerator out) {
        if (!text.isEmpty()) {
            out.writeStringProperty(property, text);
        }
    }
}
