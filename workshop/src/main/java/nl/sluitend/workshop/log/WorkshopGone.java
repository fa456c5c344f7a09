package nl.sluitend.workshop.log;

/// What was offered belongs to a workshop that is not there, or was erased in the meantime. Nothing
/// of it is kept.
public final class WorkshopGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkshopGone() {
        super("The workshop is not there.");
    }
}
