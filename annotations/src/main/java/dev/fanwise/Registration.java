package dev.fanwise;

/**
 * A registration that can be undone. Undoing it more than once has no effect.
 *
 * <pre>{@code
 * try (var registration = Task.closeOnCancel(statement::cancel)) {
 *     return statement.executeQuery();
 * }
 * }</pre>
 */
public interface Registration extends AutoCloseable {

    /** Undoes the registration. Does nothing if it is undone already or no longer in effect. */
    @Override
    void close();
}
