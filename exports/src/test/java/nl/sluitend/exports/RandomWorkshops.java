package nl.sluitend.exports;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.canvas.Attendance;
import nl.sluitend.canvas.Block;
import nl.sluitend.canvas.BlockGuide;
import nl.sluitend.canvas.BudgetFrame;
import nl.sluitend.canvas.Canvas;
import nl.sluitend.canvas.Guide;
import nl.sluitend.canvas.Note;
import nl.sluitend.canvas.NoteId;
import nl.sluitend.canvas.NoteMoney;
import nl.sluitend.canvas.Preparation;
import nl.sluitend.canvas.Shelved;
import nl.sluitend.canvas.Subject;
import nl.sluitend.canvas.Workshop;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import org.jspecify.annotations.Nullable;

/// Workshops that keep to the limits and are odd in every other way.
public final class RandomWorkshops {

    private static final String[] PIECES = {
        "rit",
        "€ 3",
        "Één",
        "\n",
        " ",
        "é",
        "👩‍👩‍👧",
        "שלום",
        "<b>",
        "{context}",
        "\"",
        "\\",
        "\u2028",
        "٣"
    };

    private final Random random;
    private int notes;

    public RandomWorkshops(long seed) {
        random = new Random(seed);
    }

    public Workshop next() {
        return new Workshop(preparation(), canvas(), Attendance.NOBODY);
    }

    private Preparation preparation() {
        return new Preparation(
                new Subject(any(Subject.Kind.values()), text(120)),
                several(12, () -> text(60)),
                new Guide(perBlock(this::blockGuide)),
                new BudgetFrame(year(), maybe(this::money)));
    }

    private BlockGuide blockGuide() {
        return new BlockGuide(text(40), text(500), maybeEmpty(500), maybeEmpty(500));
    }

    private Canvas canvas() {
        return new Canvas(
                perBlock(() -> several(8, this::note)),
                several(5, () -> new Shelved(note(), any(Block.values()))));
    }

    private Note note() {
        return new Note(new NoteId("note-%04d".formatted(notes++)), text(140), maybe(this::price));
    }

    private NoteMoney price() {
        return NoteMoney.of(
                any(
                        new Amount[] {
                            new Amount.Unknown(),
                            Amount.Fixed.of(money()),
                            Amount.Variable.of(decimal(), maybeEmpty(30), money())
                        }),
                any(
                        new Recurrence[] {
                            Recurrence.Structural.ALWAYS, Recurrence.Incidental.in(year())
                        }));
    }

    private Money money() {
        return new Money(decimal());
    }

    private BigDecimal decimal() {
        long digits = random.nextLong(1L << (1 + random.nextInt(39)));
        return BigDecimal.valueOf(digits, random.nextInt(5));
    }

    private Year year() {
        return Year.of(2000 + random.nextInt(101));
    }

    private String text(int longest) {
        String start = "n" + random.nextInt(10);
        return start + maybeEmpty(longest - start.length());
    }

    private String maybeEmpty(int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            String piece = any(PIECES);
            if (text.length() + piece.length() <= longest) {
                text.append(piece);
            }
        }
        return text.toString();
    }

    private <T> Map<Block, T> perBlock(Supplier<T> value) {
        Map<Block, T> all = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            all.put(block, value.get());
        }
        return all;
    }

    private <T> List<T> several(int most, Supplier<T> value) {
        return new ArrayList<>(Stream.generate(value).limit(random.nextInt(most + 1)).toList());
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
