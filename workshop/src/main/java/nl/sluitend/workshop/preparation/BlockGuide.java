package nl.sluitend.workshop.preparation;

import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Text;

/// What the group reads at one block: its name, the question, an example answer, and a question to
/// go on with.
///
/// @param label the name of the block
/// @param question the question; may hold {context}, where the context terms come
/// @param example an example answer; may be empty
/// @param followUp a question to go on with; may be empty
public record BlockGuide(
        @Text(value = Limit.LABEL, required = true) String label,
        @Text(value = Limit.QUESTION, required = true) String question,
        @Text(Limit.QUESTION) String example,
        @Text(Limit.QUESTION) String followUp) {}
