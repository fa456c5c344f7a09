package nl.sluitend.finance.uncertainty;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;

/// Figures to try things on.
final class UncertainFigures {

    private UncertainFigures() {}

    static Figure range(String id, String low, String likely, String high) {
        return figure(Estimate.between(low, likely, high)).about(id, id);
    }

    static Figure number(String value) {
        return figure(Estimate.of(value));
    }

    private static Figure figure(Estimate estimate) {
        return requireNonNull(Figure.estimated(Concept.QUANTITY, estimate));
    }

    /// A tree of every operation there is, over ranges and fixed numbers from 1 to 3, in which what
    /// occurs once may occur again.
    static Figure tree(Random random, int depth, List<Figure> seen) {
        if (!seen.isEmpty() && random.nextInt(6) == 0) {
            return seen.get(random.nextInt(seen.size()));
        }
        Figure made = depth == 0 ? leaf(random) : branch(random, depth, seen);
        seen.add(made);
        return made;
    }

    private static Figure leaf(Random random) {
        double value = 1 + random.nextInt(200) / 100.0;
        return random.nextBoolean()
                ? number(Double.toString(value))
                : range(
                        "q" + random.nextInt(5),
                        Double.toString(value / 2),
                        Double.toString(value),
                        Double.toString(value * 1.5));
    }

    private static Figure branch(Random random, int depth, List<Figure> seen) {
        List<Operation> operations =
                List.of(
                        Operation.SUM,
                        Operation.DIFFERENCE,
                        Operation.PRODUCT,
                        Operation.COMPLEMENT,
                        Operation.LEAST,
                        Operation.GREATEST,
                        Operation.QUOTIENT,
                        Operation.SHARE,
                        Operation.GROWTH,
                        Operation.POWER);
        Operation operation = operations.get(random.nextInt(operations.size()));
        return switch (operation) {
            case COMPLEMENT -> of(operation, List.of(tree(random, depth - 1, seen)));
            case QUOTIENT, SHARE ->
                    of(operation, List.of(tree(random, depth - 1, seen), leaf(random)));
            case GROWTH, POWER ->
                    of(operation, List.of(leaf(random), number("" + (random.nextInt(7) - 3))));
            case GIVEN, WHOLE, CENTS -> throw new IllegalStateException();
            case SUM, DIFFERENCE, PRODUCT, LEAST, GREATEST ->
                    of(operation, terms(random, depth, seen));
        };
    }

    private static List<Figure> terms(Random random, int depth, List<Figure> seen) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(_ -> tree(random, depth - 1, seen))
                .toList();
    }

    private static Figure of(Operation operation, List<Figure> terms) {
        return Figure.of(Concept.AMOUNT, operation, terms);
    }
}
