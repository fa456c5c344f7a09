package nl.sluitend.server;

import java.util.ListResourceBundle;

/// What the library says in a help text by itself, in Dutch as all the rest of it.
final class HelpWords extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"usage.synopsisHeading", "Gebruik: "},
            {"usage.commandListHeading", "Opdrachten:%n"},
            {"mixinStandardHelpOptions.help", "Toon deze uitleg."},
            {"mixinStandardHelpOptions.version", "Toon de versie."}
        };
    }
}
