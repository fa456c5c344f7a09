package nl.sluitend.files;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// How our files are written: indented, because people open them, and with the same line ends on
/// every machine.
public final class Indented {

    private static final DefaultIndenter STEP = new DefaultIndenter("  ", "\n");

    private Indented() {}

    public static ObjectWriter writer(JsonMapper json) {
        return json.writer()
                .with(
                        new DefaultPrettyPrinter(
                                        Separators.createDefaultInstance()
                                                .withObjectNameValueSpacing(Spacing.AFTER)
                                                .withArrayEmptySeparator("")
                                                .withObjectEmptySeparator(""))
                                .withObjectIndenter(STEP)
                                .withArrayIndenter(STEP));
    }
}
