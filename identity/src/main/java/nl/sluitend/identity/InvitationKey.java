package nl.sluitend.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.sluitend.shape.Limit;

/// Makes the secret of an invitation from the invitation itself. The same link can so be shown
/// again after a restart, while the database holds only its hash: the key lies in a file of its
/// own, and without it a copy of the database opens nothing.
public final class InvitationKey {

    private static final String FILE = "invitations.key";
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    private InvitationKey(byte[] bits) {
        this.key = new SecretKeySpec(bits, HMAC);
    }

    /// The file is there, and no key is in it.
    public static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        private Damaged(Path file) {
            super(file + " holds no key.");
        }
    }

    /// The key in `folder`, made when there is none yet. Without its key an invitation is renewed.
    public static InvitationKey in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            create(file);
        }
        byte[] bits = Files.readAllBytes(file);
        if (bits.length != BYTES) {
            throw new Damaged(file);
        }
        return new InvitationKey(bits);
    }

    /// From its code, so that the link stays the same when it lasts longer. A code of six digits is
    /// of an earlier version, which made the link from the moment of its end.
    Secret secretOf(Invitation invitation) {
        boolean isEarlier = invitation.code().length() < Limit.CODE_DIGITS.standard();
        String own = isEarlier ? invitation.expiresAt().toString() : invitation.code();
        String one = invitation.workshop().value() + '.' + own;
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Secret.of(mac.doFinal(one.getBytes(US_ASCII)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        Path fresh = Files.createTempFile(file.getParent(), FILE, ".new");
        if (Files.getFileAttributeView(fresh, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bits));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
