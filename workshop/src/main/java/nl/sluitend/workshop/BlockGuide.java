package nl.sluitend.workshop;

/// What the group reads at one block: its name, the question, an example answer, and a question to
/// go on with. The question may hold the slot [Guide#CONTEXT_SLOT].
public record BlockGuide(String label, String question, String example, String followUp) {}
