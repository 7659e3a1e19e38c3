package guide.exceptions;

import dev.fanwise.Gather;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Two tasks fail, one of them late. */
abstract class Unread {

    private static final Logger FANWISE = Logger.getLogger("dev.fanwise");

    private final CountDownLatch lateHasBegun = new CountDownLatch(1);
    final CountDownLatch callIsOver = new CountDownLatch(1);

    // region: type
    record Both(String early, String late) {}

    @Gather // onFailure = LEAVE
    abstract Both both() throws IOException, InterruptedException;
    // endregion

    String early() throws IOException, InterruptedException {
        lateHasBegun.await();
        throw new IOException("early");
    }

    String late() throws IOException, InterruptedException {
        lateHasBegun.countDown();
        callIsOver.await();
        throw new IOException("late");
    }

    public static void main(String[] args) throws Exception {
        var reported = new CountDownLatch(1);
        FANWISE.setUseParentHandlers(false);
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                System.out.println(entry.getLevel() + ": " + entry.getMessage());
                System.out.println("  " + entry.getThrown());
                reported.countDown();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        FANWISE.addHandler(handler);
        var unread = new UnreadFanOut();
        try {
            unread.both();
        } catch (IOException thrown) {
            System.out.println("thrown: " + thrown);
        }
        unread.callIsOver.countDown();
        reported.await();
        FANWISE.removeHandler(handler);
    }
}
