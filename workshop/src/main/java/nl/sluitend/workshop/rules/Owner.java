package nl.sluitend.workshop.rules;

import org.jspecify.annotations.Nullable;

/// Tells own work by its mark. `marker` is absent for who owns nothing, such as the wall.
public record Owner(@Nullable Marker marker) {

    public static final Owner OF_NOTHING = new Owner(null);

    public boolean made(String subject, Mark mark) {
        return marker != null && marker.of(subject).equals(mark);
    }

    public Author author(String subject, Mark mark) {
        return made(subject, mark) ? Author.MINE : Author.ANOTHERS;
    }
}
