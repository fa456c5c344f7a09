package nl.sluitend.shape;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/// Every limit of the product, in one place, with the value that an installation has. Each is
/// tested at the limit and one past it. Lengths of text are in UTF-16 units, the length that both
/// Java and JavaScript report; durations are in whole seconds.
public enum Limit {
    /// Length of the text of a note.
    NOTE_TEXT(140),
    /// Notes on the sheet of one canvas.
    NOTES(500),
    /// Of those, notes that only the facilitator can still add, so that who fills a canvas shuts
    /// the facilitator out of nothing.
    NOTES_RESERVED(50),
    /// Notes on the shelf of one canvas: all that a sheet can hold goes there some times over.
    SHELF(2_000),
    /// Of those, notes that only the facilitator can still lay there: a whole sheet, and more.
    SHELF_RESERVED(600),
    /// Canvases of one workshop.
    CANVASES(20),
    /// Notes that one note is split into, itself counted in.
    SPLIT_PARTS(6),
    /// Context terms of a workshop.
    CONTEXT_TERMS(12),
    /// Length of one context term.
    CONTEXT_TERM(60),
    /// Length of the title of a subject.
    TITLE(120),
    /// Length of the name of a block.
    LABEL(40),
    /// Length of the question of a block, of its example and of its question to go on with.
    QUESTION(500),
    /// Steps of a script.
    STEPS(40),
    /// Length of all texts of a script together, so that what was seen of it and what became of it
    /// go in one message.
    SCRIPT_TEXT(6_000),
    /// Minutes that one step takes.
    STEP_MINUTES(240),
    /// Minutes that a script is promised to take.
    SCRIPT_MINUTES(480),
    /// Capacities (*rollen*) that participants choose from.
    CAPACITIES(12),
    /// Length of the name of a capacity.
    CAPACITY(30),
    /// Length of the name that a participant comes in with.
    NICKNAME(30),
    /// Length of the name of a unit, such as "ritten".
    UNIT(30),
    /// Participants that ever come into one workshop.
    PARTICIPANTS(250),
    /// Of those, places that only facilitators can still take.
    PARTICIPANTS_RESERVED(10),
    /// Devices that are in one workshop at a time.
    CONNECTIONS(600),
    /// Of those, devices that are in only as facilitator.
    CONNECTIONS_RESERVED(20),
    /// Connections of one participant, or of one screen, at a time.
    CONNECTIONS_EACH(8),
    /// Digits of an amount before its decimals.
    AMOUNT_DIGITS(12),
    /// Decimals of an amount, a share or a rate.
    AMOUNT_DECIMALS(4),
    /// 1 where an amount may be below zero, else 0: on a canvas the block says whether it is a cost
    /// or an income.
    NEGATIVE_AMOUNTS(0),
    /// Years of an amount that is listed year by year.
    LISTED_YEARS(10),
    /// Years that an investment is used.
    USEFUL_LIFE(100),
    /// Supplements in the price of an hour.
    SUPPLEMENTS(8),
    /// What comes on top of the price of an hour, in times that price.
    SURCHARGE(10),
    /// Years that an outcome lasts.
    OUTCOME_YEARS(25),
    /// Length of the name of a party.
    PARTY(60),
    /// Length of the code of a task field (*taakveld*).
    TASK_FIELD(10),
    /// Length of what says where something was found.
    SOURCE(200),
    /// The first calendar year that a workshop can speak of.
    YEAR_FIRST(2000),
    /// The last calendar year that a workshop can speak of.
    YEAR_LAST(2100),
    /// Lines, drivers, inputs or outcomes of a model, and entries of a table of reference data.
    LINES(2_000),
    /// Years that a model looks at.
    HORIZON(50),
    /// The last year in which something is put into an activity, counted from 0.
    INPUT_YEAR(49),
    /// Events in the history of one workshop.
    EVENTS(50_000),
    /// Of those, events that only the facilitator can still bring about.
    EVENTS_RESERVED(5_000),
    /// Bytes of one message from a device.
    MESSAGE_BYTES(64 * 1024),
    /// Bytes of a file that is read: a workshop, a model or reference data.
    FILE_BYTES(4 * 1024 * 1024),
    /// Levels of objects and lists within each other, in a file or a message.
    JSON_LEVELS(20),
    /// Length of a name in a file or a message: longer than that of anything, which may be the name
    /// of a party.
    JSON_NAME(256),
    /// Tokens of a file or a message, more than the densest file of the largest size has that is of
    /// use. Each takes far more memory than it takes bytes.
    JSON_TOKENS(700_000),
    /// Problems that are named of one file; nobody reads more.
    PROBLEMS_NAMED(100),
    /// Messages of one device that could not be read, before it is sent away.
    UNREADABLE_MESSAGES(20),
    /// Operations that a participant may go on sending, each second.
    OPERATIONS_PER_SECOND(10),
    /// Operations that a participant may send at once after a pause.
    OPERATIONS_AT_ONCE(60),
    /// Operations that all participants of a workshop together may go on sending, each second, so
    /// that who has many sessions fills no history while a facilitator looks for the button.
    ROOM_OPERATIONS_PER_SECOND(25),
    /// Operations that all participants together may send at once.
    ROOM_OPERATIONS_AT_ONCE(2_000),
    /// Of those each second, operations from one address. A whole room may be behind one.
    ADDRESS_OPERATIONS_PER_SECOND(15),
    /// Operations that may come from one address at once.
    ADDRESS_OPERATIONS_AT_ONCE(1_500),
    /// Times that one participant, on all devices together, may come back at once: each is told all
    /// that is there.
    HELLOS_AT_ONCE(60),
    /// Times that one participant may go on coming back, each second.
    HELLOS_PER_SECOND(2),
    /// Participants, and addresses, of one room of which is remembered how fast they send.
    SENDERS_REMEMBERED(2_000),
    /// Bytes that may wait for one device that is slow.
    QUEUED_BYTES(1024 * 1024),
    /// Missed events that a device is sent one by one; after more it gets a snapshot.
    CATCH_UP_EVENTS(256),
    /// Refusals that a room remembers, to answer an operation that arrives twice alike.
    REFUSALS_REMEMBERED(256),
    /// Rooms that stay open though nobody is in them, because somebody asked something of them.
    EMPTY_ROOMS(64),
    /// Writes that wait for the disk, seconds of work. When it stalls for longer, people hear it at
    /// once instead of waiting for what may never come.
    WRITES_QUEUED(10_000),
    /// Megabytes of all workshops together, before no more are made.
    STORED_MEGABYTES(10 * 1024),
    /// Megabytes that the disk must have left for a new workshop, so that those there are go on.
    SPARE_MEGABYTES(64),
    /// Digits of the code by which people come in, when few workshops are open.
    CODE_DIGITS(10),
    /// Open workshops for which codes of the shortest length do. For ten times as many there is a
    /// digit more.
    CODE_WORKSHOPS(20),
    /// Wrong codes that come from one address at once.
    CODE_GUESSES(100),
    /// How long it takes until one address may be wrong once more.
    CODE_GUESS_EVERY(Duration.ofMinutes(4)),
    /// Wrong codes from all addresses together at once; more is an attack.
    CODE_GUESSES_OVERALL(1_000),
    /// How long it takes until all together may be wrong once more.
    CODE_GUESS_OVERALL_EVERY(Duration.ofSeconds(2)),
    /// Wrong codes that come from one address at once, while there is an attack.
    CODE_GUESSES_UNDER_ATTACK(10),
    /// Workshops that are begun from one address at once.
    CREATIONS(100),
    /// How long it takes until one more workshop may be begun from one address.
    CREATION_EVERY(Duration.ofMinutes(5)),
    /// Addresses of which is remembered how often they did something.
    ADDRESSES_REMEMBERED(100_000),
    /// How long an invitation lets people in, when the facilitator chose no day.
    INVITATION(Duration.ofDays(7)),
    /// The longest time that a facilitator may choose for an invitation.
    INVITATION_LONGEST(Duration.ofDays(90)),
    /// How long the link of a facilitator or of the screen works after it was used last.
    LINK(Duration.ofDays(90)),
    /// How long a device that came in may come back.
    SESSION(Duration.ofDays(30)),
    /// How long a device tells what was made on it, after it was let in last. Longer than a
    /// session, so that who comes in again after it ended finds own notes back.
    DEVICE_KEY(Duration.ofDays(60)),
    /// Keys of one device, more than anybody opens tabs at the same moment. What was made on a
    /// device is looked for by each of its keys, so that a bound must hold for who makes up a
    /// hundred.
    DEVICE_KEYS(4);

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private final int standard;
    private final boolean isDuration;

    Limit(int standard) {
        this(standard, false);
    }

    Limit(Duration standard) {
        this(Math.toIntExact(standard.toSeconds()), true);
    }

    Limit(int standard, boolean isDuration) {
        this.standard = standard;
        this.isDuration = isDuration;
    }

    /// What it is on an installation that nobody has changed, in the unit of the limit.
    public int standard() {
        return standard;
    }

    public boolean isDuration() {
        return isDuration;
    }

    /// Its name on the page and in files: `noteText`.
    public String property() {
        return NEXT_WORD
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
