package nl.sluitend.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationKeyTest {

    @ParameterizedTest
    @DisplayName("STO89 A file that holds no key is refused, and left alone")
    @ValueSource(ints = {0, 1, 31, 33})
    void refusesWhatIsNoKey(int bytes, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("invitations.key"), new byte[bytes]);
        assertThatExceptionOfType(InvitationKey.Damaged.class)
                .isThrownBy(() -> InvitationKey.in(folder));
        assertThat(file).hasSize(bytes);

        Files.delete(file);
        assertThat(InvitationKey.in(folder)).isNotNull();
        assertThat(file).hasSize(32);
    }
}
