package javadoc;

import dev.fanwise.Deadline;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Task;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** What the examples need. */
@SuppressWarnings("try") // the registration is closed, and not used otherwise
final class TaskExamples {

    private TaskExamples() {}

    static Task<byte[]> start(String host, int port) {
        // region: start
        Task<byte[]> greeting = Task.start(Thread::startVirtualThread, () -> read(host, port));
        // endregion
        return greeting;
    }

    static Task<byte[]> startWithOptions(FanOutOptions options, String host, int port) {
        // region: startWithOptions
        Task<byte[]> greeting = Task.start(options, () -> read(host, port));
        // endregion
        return greeting;
    }

    static Task<byte[]> startWithDeadline(FanOutOptions options, String host, int port) {
        // region: startWithDeadline
        var deadline = Deadline.after(Duration.ofSeconds(2));
        Task<byte[]> greeting = Task.start(options, deadline, () -> read(host, port));
        // endregion
        return greeting;
    }

    // region: closeOnCancel
    static byte[] read(String host, int port) throws IOException {
        try (var socket = new Socket(host, port);
                var registration = Task.closeOnCancel(socket)) { // or, for JDBC: Task.closeOnCancel(statement::cancel)
            return socket.getInputStream().readAllBytes();
        }
    }
    // endregion

    interface Search {
        boolean hasNext();

        void step();
    }

    static void run(Search search) {
        // region: isStopRequested
        while (!Task.isStopRequested() && search.hasNext()) {
            search.step();
        }
        // endregion
    }
}
