package nl.sluitend.finance.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.uncertainty.Instruction.Computed;
import nl.sluitend.finance.uncertainty.Instruction.Constant;
import nl.sluitend.finance.uncertainty.Instruction.DrawnQuantity;

/// Turns figures into a program that calculates them many times over. What rests on no range is
/// calculated once, here; what occurs twice becomes one step; so the program holds only what can
/// turn out otherwise.
final class ProgramCompiler {

    private record Named(String id, String name) {}

    private static final Named NOBODY = new Named("", "");

    private final List<Instruction> steps = new ArrayList<>();
    private final Map<Instruction, Integer> numbers = new HashMap<>();
    private final Map<UncertainQuantity, Integer> quantities = new HashMap<>();
    private final List<UncertainQuantity> drawn = new ArrayList<>();
    private final IdentityHashMap<Figure, Integer> known = new IdentityHashMap<>();

    static Program compile(List<Figure> outputs) {
        ProgramCompiler compiler = new ProgramCompiler();
        int[] results =
                outputs.stream().mapToInt(output -> compiler.number(output, NOBODY)).toArray();
        return new Program(compiler.steps, compiler.drawn, results);
    }

    /// The number of the step that gives `figure`. A figure that names no owner belongs to the one
    /// above it. An owned figure is the same wherever it stands.
    private int number(Figure figure, Named above) {
        Named owner = figure.id().isEmpty() ? above : new Named(figure.id(), figure.name());
        Integer seen = known.get(figure);
        if (seen != null) {
            return seen;
        }
        int number = numberOf(step(figure, owner));
        if (!owner.equals(NOBODY) || steps.get(number) instanceof Constant) {
            known.put(figure, number);
        }
        return number;
    }

    private int numberOf(Instruction step) {
        return numbers.computeIfAbsent(
                step,
                added -> {
                    steps.add(added);
                    return steps.size() - 1;
                });
    }

    private Instruction step(Figure figure, Named owner) {
        if (figure.operation() == Operation.GIVEN) {
            return given(figure, owner);
        }
        List<Integer> terms = figure.terms().stream().map(term -> number(term, owner)).toList();
        return terms.stream().allMatch(this::isConstant)
                ? constant(figure.value())
                : new Computed(figure.operation(), folded(figure.operation(), terms));
    }

    private Instruction given(Figure figure, Named owner) {
        if (figure.range() == null) {
            return constant(figure.value());
        }
        return new DrawnQuantity(
                quantity(
                        new UncertainQuantity(
                                owner.id(), owner.name(), figure.concept(), figure.range())));
    }

    private int quantity(UncertainQuantity quantity) {
        return quantities.computeIfAbsent(
                quantity,
                added -> {
                    drawn.add(added);
                    return drawn.size() - 1;
                });
    }

    /// The constant terms of a sum or a product taken together.
    private List<Integer> folded(Operation operation, List<Integer> terms) {
        return switch (operation) {
            case SUM -> folded(terms, 0, Double::sum);
            case PRODUCT -> folded(terms, 1, (left, right) -> left * right);
            case GIVEN,
                    DIFFERENCE,
                    QUOTIENT,
                    SHARE,
                    COMPLEMENT,
                    GROWTH,
                    POWER,
                    LEAST,
                    GREATEST,
                    WHOLE,
                    CENTS ->
                    terms;
        };
    }

    private List<Integer> folded(List<Integer> terms, double neutral, Fold fold) {
        double constant = neutral;
        List<Integer> left = new ArrayList<>();
        for (int term : terms) {
            if (steps.get(term) instanceof Constant(double value)) {
                constant = fold.apply(constant, value);
            } else {
                left.add(term);
            }
        }
        if (constant != neutral) {
            left.add(numberOf(new Constant(constant)));
        }
        return left;
    }

    private boolean isConstant(int number) {
        return steps.get(number) instanceof Constant;
    }

    private static Constant constant(BigDecimal value) {
        return new Constant(value.doubleValue());
    }

    private interface Fold {
        double apply(double left, double right);
    }
}
