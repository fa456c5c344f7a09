package nl.sluitend.files;

/// How each kind of our files names itself.
public final class FormatName {

    public static final String WORKSHOP = "sluitend-workshop";
    public static final String MODEL = "sluitend-model";
    public static final String CALCULATION = "sluitend-calculation";
    public static final String REFERENCE = "sluitend-reference";
    public static final String SCRIPT = "sluitend-script";

    private FormatName() {}
}
