package nl.sluitend.reports.wording;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Locale;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Money;
import nl.sluitend.workshop.Language;

/// How numbers are written, rounded half up for the eye alone. `currency` is what stands before an
/// amount, such as €; a measure, such as × € 1.000, stands behind it. Amounts have so many
/// `decimals`.
public record Notation(Language language, String currency, int decimals) {

    public Notation(Language language, String currency) {
        this(language, currency, 0);
    }

    /// The same for other amounts.
    public Notation in(int other) {
        return new Notation(language, currency, other);
    }

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String PERCENT = NO_BREAK_SPACE + "%";
    private static final char MINUS = '\u2212';
    private static final char PLUS = '+';
    private static final int CENTS = 2;
    private static final int PER_UNIT = 4;
    private static final int FINEST = 6;

    /// An amount without its sign, for a column that says which money it is.
    public String amount(Money money) {
        return decimals(money.amount(), decimals);
    }

    /// The same with a plus before what is left over.
    public String signedAmount(Money money) {
        String shown = amount(money);
        return isOver(money.amount(), decimals) ? PLUS + shown : shown;
    }

    /// € 12.400
    public String money(Money money) {
        return money(money.amount(), decimals);
    }

    /// € 12,50; what is whole has no cents.
    public String exactMoney(BigDecimal amount) {
        return money(amount, cents(amount));
    }

    /// 12,50, for a column that says which money it is; what is whole has no cents.
    public String exactNumber(BigDecimal amount) {
        return decimals(amount, cents(amount));
    }

    /// 2,3 %, of a fraction.
    public String percentage(BigDecimal share, int decimals) {
        return decimals(share.movePointRight(2), decimals) + PERCENT;
    }

    /// A factor as a change: 0.52 is −48,0 %.
    public String change(BigDecimal factor, int decimals) {
        BigDecimal change = factor.subtract(BigDecimal.ONE);
        return (change.signum() > 0 ? "+" : "") + percentage(change, decimals);
    }

    /// As many decimals as it has, up to six.
    public String number(BigDecimal value) {
        BigDecimal rounded = value.setScale(FINEST, HALF_UP).stripTrailingZeros();
        return decimals(value, Math.max(rounded.scale(), 0));
    }

    /// 12 ritten. A unit is called as more of it are, so of one it stands apart: 1 (ritten).
    public String counted(BigDecimal value, String unit) {
        String number = number(value);
        if (unit.isEmpty()) {
            return number;
        }
        boolean isOne = value.compareTo(BigDecimal.ONE) == 0;
        return number + (isOne ? " (" + unit + ")" : " " + unit);
    }

    public String decimals(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, HALF_UP);
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
        return (rounded.signum() < 0 ? String.valueOf(MINUS) : "") + localised(digits);
    }

    /// A value as its kind asks.
    public String exactly(Concept concept, BigDecimal value) {
        return switch (concept.unit()) {
            case MONEY -> money(concept, value);
            case NUMBER -> number(value);
            case SHARE -> number(value.movePointRight(2)) + PERCENT;
        };
    }

    private String money(Concept concept, BigDecimal value) {
        String shown = money(value, concept.isPerUnit() ? perUnit(value) : cents(value));
        return concept.isBalance() && isOver(value, cents(value))
                ? PLUS + NO_BREAK_SPACE + shown
                : shown;
    }

    private static boolean isOver(BigDecimal value, int decimals) {
        return value.setScale(decimals, HALF_UP).signum() > 0;
    }

    /// Four decimals, or cents where there is no more.
    private static int perUnit(BigDecimal amount) {
        boolean isFiner = amount.setScale(PER_UNIT, HALF_UP).stripTrailingZeros().scale() > CENTS;
        return isFiner ? PER_UNIT : cents(amount);
    }

    private static int cents(BigDecimal amount) {
        return amount.setScale(CENTS, HALF_UP).stripTrailingZeros().scale() <= 0 ? 0 : CENTS;
    }

    private String money(BigDecimal amount, int decimals) {
        String number = decimals(amount, decimals);
        if (isMeasure()) {
            return number + NO_BREAK_SPACE + currency;
        }
        boolean isNegative = number.charAt(0) == MINUS;
        String digits = isNegative ? number.substring(1) : number;
        return (isNegative ? MINUS + NO_BREAK_SPACE : "") + currency + NO_BREAK_SPACE + digits;
    }

    /// A number before a number would be read as one.
    private boolean isMeasure() {
        return currency.chars().anyMatch(Character::isDigit);
    }

    private String localised(String digits) {
        return switch (language) {
            case NL -> digits.replace(',', '\'').replace('.', ',').replace('\'', '.');
            case EN -> digits;
        };
    }
}
