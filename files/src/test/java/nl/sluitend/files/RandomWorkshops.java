package nl.sluitend.files;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.workshop.Attendance;
import nl.sluitend.workshop.Block;
import nl.sluitend.workshop.BlockGuide;
import nl.sluitend.workshop.BudgetFrame;
import nl.sluitend.workshop.Canvas;
import nl.sluitend.workshop.Guide;
import nl.sluitend.workshop.Note;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.NoteMoney;
import nl.sluitend.workshop.NoteOutcome;
import nl.sluitend.workshop.Preparation;
import nl.sluitend.workshop.Shelved;
import nl.sluitend.workshop.Subject;
import nl.sluitend.workshop.Workshop;
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
                new BudgetFrame(year(), maybe(this::money), maybe(() -> maybeEmpty(60))));
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
        return new Note(
                new NoteId("note-%04d".formatted(notes++)),
                text(140),
                maybe(this::price),
                maybe(this::outcome));
    }

    private NoteOutcome outcome() {
        return new NoteOutcome(
                text(60),
                any(Outcome.Benefit.values()),
                new PerUnit(
                        estimate(),
                        estimate(),
                        maybe(() -> maybeEmpty(200)),
                        maybe(() -> maybeEmpty(200)),
                        maybe(this::year)),
                new Filters(share(), share(), share()),
                share(),
                Estimate.of(random.nextInt(26)),
                maybe(() -> any(Outcome.Start.values())),
                maybe(() -> maybeEmpty(140)));
    }

    private Estimate estimate() {
        BigDecimal value = decimal();
        return any(
                new Estimate[] {
                    new Estimate.Missing(),
                    new Estimate.Point(value.negate()),
                    new Estimate.Range(BigDecimal.ZERO, value, value)
                });
    }

    private Estimate share() {
        return new Estimate.Point(fraction());
    }

    private BigDecimal fraction() {
        return BigDecimal.valueOf(random.nextInt(10_001), 4);
    }

    /// What a year adds: less than a doubling.
    private BigDecimal rate() {
        return BigDecimal.valueOf(random.nextInt(10_000), 4);
    }

    private NoteMoney price() {
        Amount amount = amount();
        return new NoteMoney(
                amount,
                recurrence(),
                amount instanceof Investment ? null : maybe(() -> new Indexation(rate(), year())),
                maybe(() -> maybeEmpty(60)),
                maybe(() -> maybeEmpty(10)),
                maybe(() -> maybeEmpty(200)));
    }

    private Amount amount() {
        return switch (random.nextInt(8)) {
            case 0 -> new Amount.Unknown();
            case 1 -> new Amount.Fixed(unsigned());
            case 2 -> new Amount.Variable(unsigned(), maybeEmpty(30), unsigned());
            case 3 -> new Amount.Driven(text(60), decimal(), unsigned());
            case 4 -> new Amount.Listed(year(), several(10, this::unsigned));
            case 5 -> new Amount.Staff(unsigned(), hourlyPrice());
            case 6 -> new Amount.Saving(unsigned(), text(60), year(), maybeEmpty(200));
            default ->
                    new Investment(
                            unsigned(),
                            1 + random.nextInt(100),
                            money(),
                            any(Depreciation.values()),
                            rate());
        };
    }

    private HourlyPrice hourlyPrice() {
        return new HourlyPrice(
                unsigned(),
                Estimate.of("0.8"),
                new Estimate.Point(fraction()),
                several(8, () -> new HourlyPrice.Supplement(text(60), money())),
                fraction());
    }

    private Recurrence recurrence() {
        Year year = year();
        return any(
                new Recurrence[] {
                    Recurrence.Structural.ALWAYS,
                    new Recurrence.Structural(year, maybe(() -> year)),
                    Recurrence.Incidental.in(year),
                    new Recurrence.Incidental(year, year)
                });
    }

    private Estimate unsigned() {
        BigDecimal value = decimal();
        return any(
                new Estimate[] {
                    new Estimate.Missing(),
                    new Estimate.Point(value),
                    new Estimate.Range(BigDecimal.ZERO, value, value)
                });
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
