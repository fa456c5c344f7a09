package nl.sluitend.workshop.preparation;

import static nl.sluitend.workshop.rules.Decision.accepted;
import static nl.sluitend.workshop.rules.Decision.refused;

import java.util.List;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Text;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseNaming;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseSubject;
import nl.sluitend.workshop.preparation.PreparationCommand.EditGuide;
import nl.sluitend.workshop.preparation.PreparationCommand.SetBudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.SetContext;
import nl.sluitend.workshop.preparation.PreparationCommand.SetScript;
import nl.sluitend.workshop.preparation.PreparationEvent.BudgetFrameSet;
import nl.sluitend.workshop.preparation.PreparationEvent.ContextSet;
import nl.sluitend.workshop.preparation.PreparationEvent.GuideEdited;
import nl.sluitend.workshop.preparation.PreparationEvent.NamingChosen;
import nl.sluitend.workshop.preparation.PreparationEvent.ScriptSet;
import nl.sluitend.workshop.preparation.PreparationEvent.SubjectChosen;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.session.Script;

/// What the facilitator sets up, before the hour or during it.
///
/// @param subject what the business model is about
/// @param context the terms that are woven into the questions where they say {context}, in this
///     order
/// @param guide the questions the group answers
/// @param frame the budget the group works within
/// @param script what the group does, step by step
/// @param naming what notes tell of their authors
public record Preparation(
        Subject subject,
        @Size(value = Limit.CONTEXT_TERMS, breach = Breach.TOO_MANY_TERMS)
                List<@Text(value = Limit.CONTEXT_TERM, required = true) String> context,
        Guide guide,
        BudgetFrame frame,
        Script script,
        Naming naming) {

    public Preparation {
        context = List.copyOf(context);
    }

    /// What others changed meanwhile is in the command already, so that everything is taken but for
    /// another naming of what is `written`.
    public static Decision<PreparationEvent> decide(PreparationCommand command, boolean written) {
        return switch (command) {
            case ChooseSubject(var chosen, _) -> accepted(new SubjectChosen(chosen));
            case SetContext(var terms, _) -> accepted(new ContextSet(terms));
            case EditGuide(var block, var edited, _) -> accepted(new GuideEdited(block, edited));
            case SetBudgetFrame(var set, _) -> accepted(new BudgetFrameSet(set));
            case SetScript(var set, _) -> accepted(new ScriptSet(set));
            case ChooseNaming(var chosen, _) ->
                    written ? refused(Refusal.NAMING_FIXED) : accepted(new NamingChosen(chosen));
        };
    }

    public Preparation evolve(PreparationEvent event) {
        return switch (event) {
            case SubjectChosen(var chosen) ->
                    new Preparation(chosen, context, guide, frame, script, naming);
            case ContextSet(var terms) ->
                    new Preparation(subject, terms, guide, frame, script, naming);
            case GuideEdited(var block, var edited) ->
                    new Preparation(
                            subject, context, guide.with(block, edited), frame, script, naming);
            case BudgetFrameSet(var set) ->
                    new Preparation(subject, context, guide, set, script, naming);
            case ScriptSet(var set) -> new Preparation(subject, context, guide, frame, set, naming);
            case NamingChosen(var chosen) ->
                    new Preparation(subject, context, guide, frame, script, chosen);
        };
    }
}
