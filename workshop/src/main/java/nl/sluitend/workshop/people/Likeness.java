package nl.sluitend.workshop.people;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.shape.Wording;

/// Which names look alike, and how people who are called alike are told apart. The server decides
/// it once, and the event says so: pages of another version of Unicode would not agree.
public final class Likeness {

    /// The letter of ours that each of these is drawn like, as a small letter or as a capital.
    public static final Map<String, String> LOOKALIKES =
            pairs("авеһіјкмнорстухѕαβεηικμνορτυχıl10ς", "abehijkmhopctyxsabehikmnoptyxiiioσ");

    /// How pages call who has no name, in each of their languages. Who takes such a name would pass
    /// for somebody else.
    private static final String NAMELESS = "deelnemer";

    private static final String NAMELESS_ABROAD = "participant";

    private Likeness() {}

    /// `newcomer`, told apart from all others who are in.
    static Participant toldApart(Participant newcomer, Collection<Participant> others) {
        Set<String> taken =
                others.stream().map(Likeness::called).map(Likeness::of).collect(Collectors.toSet());
        Participant apart = newcomer;
        for (int n = 2; taken.contains(of(called(apart))); n++) {
            apart = newcomer.called(newcomer.nickname(), n);
        }
        return apart;
    }

    private static String called(Participant participant) {
        String nickname = participant.nickname();
        String name = nickname == null ? NAMELESS + participant.number() : nickname;
        return participant.namesake() == null ? name : name + "(" + participant.namesake() + ")";
    }

    /// The same for names that look alike: in capitals or not, with or without spaces and accents,
    /// and with letters of another script that are drawn alike.
    static String of(String name) {
        String drawn = drawn(name);
        String abroad = drawn(NAMELESS_ABROAD);
        return drawn.startsWith(abroad)
                ? drawn(NAMELESS) + drawn.substring(abroad.length())
                : drawn;
    }

    private static String drawn(String name) {
        String cased = decomposed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Wording.visible(decomposed(cased))
                .codePoints()
                .filter(sign -> sign < 0x300 || sign > 0x36F)
                .mapToObj(Character::toString)
                .map(sign -> LOOKALIKES.getOrDefault(sign, sign))
                .collect(joining());
    }

    private static Map<String, String> pairs(String others, String ours) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (int i = 0; i < ours.length(); i++) {
            letters.put(others.substring(i, i + 1), ours.substring(i, i + 1));
        }
        return letters;
    }

    private static String decomposed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD);
    }
}
