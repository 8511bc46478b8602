package vn.cchc.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.store.WorkspaceException;

/**
 * Keeps a second person from working in the same workspace.
 *
 * <p>The operating system holds the lock and lets go of it when the process ends, however it ends; so a lock file left by
 * a crash never stands in the way. The file beside the workspace says who holds it. It is emptied, not deleted: deleting
 * would let two openers lock two files of the same name.
 */
final class WorkspaceLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceLock.class);

    /** Far behind the text: Windows lets nobody read a locked region. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final FileLock lock;

    private WorkspaceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static Path fileFor(Path workspace) {
        return workspace.resolveSibling(workspace.getFileName() + ".lock");
    }

    /**
     * Takes the lock.
     *
     * @throws WorkspaceException when somebody else has it, or the folder can't be written
     */
    static WorkspaceLock take(Path workspace, String who, Instant now) throws WorkspaceException {
        Path file = fileFor(workspace);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                channel.close();
                throw locked(workspace, file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder(who, now).getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return new WorkspaceLock(channel, lock);
        } catch (OverlappingFileLockException e) {
            // This very process has it. The channel stays open on purpose: on POSIX, closing any
            // channel of a file lets go of every lock that the process has on it.
            throw locked(workspace, file);
        } catch (IOException e) {
            closeQuietly(channel);
            throw Failures.of(e, workspace);
        }
    }

    private static WorkspaceException locked(Path workspace, Path file) {
        List<String> lines = List.of();
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.debug("The lock file {} can't be read", file, e);
        }
        return lockedBy(workspace, lines);
    }

    /** Says who has the workspace open, from what stands in the lock file. */
    static WorkspaceException lockedBy(Path workspace, List<String> holder) {
        return holder.size() < 3
                ? Messages.failure("locked-by-unknown", null, workspace)
                : Messages.failure("locked", null, workspace, holder.get(0), holder.get(1), holder.get(2));
    }

    /** Returns the lines of a lock file: who, since when, on which computer, in which process. */
    static String holder(String who, Instant now) {
        ZonedDateTime here = now.atZone(ZoneId.systemDefault());
        String since = here.format(DateTimeFormatter.ofPattern("HH:mm")) + " ngày "
                + VietnameseDates.format(here.toLocalDate());
        return String.join(
                "\n",
                who,
                since,
                computer(),
                Long.toString(ProcessHandle.current().pid()),
                "");
    }

    private static String computer() {
        Optional<String> named = Optional.ofNullable(System.getenv("COMPUTERNAME"));
        if (named.isPresent()) {
            return named.get();
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            LOG.debug("This computer has no name", e);
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
        } catch (IOException e) {
            LOG.warn("A lock could not be let go of; it ends with this process", e);
        }
        closeQuietly(channel);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("A lock file could not be closed", e);
        }
    }
}
