package nl.sluitend.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that their owner alone may read, where the file system knows of owners.
/// SQLite gives the files that it makes beside a database the rights of that database.
final class PrivateFile {

    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");

    private PrivateFile() {}

    /// Makes the file when it is not there, and takes it from all but its owner when it is.
    static void secure(Path file) throws IOException {
        try {
            create(file);
        } catch (FileAlreadyExistsException itIs) {
            tighten(file);
        }
    }

    static void create(Path file) throws IOException {
        Files.createFile(file, rights(file, FILE));
    }

    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, FOLDER));
    }

    /// On disk for good when it returns. Takes the place of what was there.
    static void copy(Path from, Path to) throws IOException {
        secure(to);
        try (InputStream in = Files.newInputStream(from);
                OutputStream out =
                        Files.newOutputStream(to, StandardOpenOption.TRUNCATE_EXISTING)) {
            in.transferTo(out);
        }
        force(to);
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Who is not the owner cannot, and needs not: the owner has done it.
    private static void tighten(Path file) throws IOException {
        if (knowsRights(file)
                && Files.isRegularFile(file)
                && !Files.getPosixFilePermissions(file).equals(FILE)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    private static FileAttribute<?>[] rights(Path path, Set<PosixFilePermission> rights) {
        return knowsRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
