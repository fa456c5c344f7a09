package nl.sluitend.reports.paragraph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.reports.wording.Notation;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.notes.NoteId;

/// On a canvas each thing is called as its note says, and leads to that.
record CanvasRegister(Map<String, String> names, List<NoteId> ofReserves, Notation notation)
        implements RemarkSentences.Register {

    private static final String EURO = "€";

    static CanvasRegister of(ModelResults results, Language language) {
        Map<String, String> names = new HashMap<>();
        ImpactMap map = results.model().impact();
        if (map != null) {
            map.outcomes().forEach(each -> names.put(each.id(), each.label().strip()));
        }
        Budget budget = results.model().budget();
        List<NoteId> ofReserves = new ArrayList<>();
        if (budget != null) {
            budget.lines().stream()
                    .filter(each -> each.direction().movesReserve())
                    .forEach(each -> ofReserves.add(new NoteId(each.id())));
            budget.lines().forEach(each -> names.put(each.id(), Lines.name(each)));
        }
        return new CanvasRegister(names, List.copyOf(ofReserves), new Notation(language, EURO));
    }

    @Override
    public String money(Money money) {
        return notation.money(money);
    }

    @Override
    public String number(BigDecimal number) {
        return notation.number(number);
    }

    @Override
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    @Override
    public boolean isOfModel() {
        return false;
    }

    @Override
    public List<NoteId> notes(String id) {
        return List.of(new NoteId(id));
    }
}
