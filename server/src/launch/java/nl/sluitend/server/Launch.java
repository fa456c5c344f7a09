package nl.sluitend.server;

/// Starts Sluitend, or says in one line which Java it needs. This class alone is compiled for Java
/// 8, because an older Java cannot even load the others.
public final class Launch {

    private static final int NEEDED = 25;

    private Launch() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println(complaint(version));
            System.exit(1);
        }
        Class.forName("nl.sluitend.server.Main")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    /// Up to Java 8 the version is written as "1.8", from 9 on as "9".
    static boolean isTooOld(String version) {
        return version.startsWith("1.") || Integer.parseInt(version) < NEEDED;
    }

    static String complaint(String version) {
        return "Sluitend heeft Java "
                + NEEDED
                + " of nieuwer nodig; dit is Java "
                + version
                + ". Installeer een nieuwere Java. (Sluitend needs Java "
                + NEEDED
                + " or newer; this is Java "
                + version
                + ".)";
    }
}
