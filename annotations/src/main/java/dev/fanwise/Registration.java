package dev.fanwise;

/**
 * Something that was registered and can be taken back, once or any number of times.
 *
 * <pre>{@code
 * try (var registration = Task.closeOnCancel(statement::cancel)) {
 *     return statement.executeQuery();
 * }
 * }</pre>
 */
public interface Registration extends AutoCloseable {

    /** Takes it back. Does nothing if that has happened, or if there is nothing to take back any more. */
    @Override
    void close();
}
