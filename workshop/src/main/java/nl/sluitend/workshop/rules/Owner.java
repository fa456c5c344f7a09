package nl.sluitend.workshop.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells own work by its mark. Who owns nothing, such as the wall, has no marker. A device has one,
/// or several when it was given several keys: then it marks by the first, and knows the marks of
/// all.
public record Owner(List<Marker> markers) {

    public static final Owner OF_NOTHING = new Owner(List.of());

    public Owner {
        markers = List.copyOf(markers);
    }

    public Owner(Marker marker) {
        this(List.of(marker));
    }

    /// By which new work is marked.
    public @Nullable Marker marker() {
        return markers.isEmpty() ? null : markers.getFirst();
    }

    public boolean made(String subject, Mark mark) {
        return markers.stream().anyMatch(marker -> marker.of(subject).equals(mark));
    }

    public Author author(String subject, Mark mark) {
        return made(subject, mark) ? Author.MINE : Author.ANOTHERS;
    }
}
