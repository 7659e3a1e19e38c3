package guide.handles;

import dev.fanwise.Gather;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

abstract class Unread {

    final CountDownLatch secondRuns = new CountDownLatch(1);
    final CountDownLatch secondMayFail = new CountDownLatch(1);

    // region: tasks
    record Letters(String first, String second) {}

    @Gather // leaves the other task running when one fails
    abstract Letters letters() throws IOException, InterruptedException;

    String first() throws IOException, InterruptedException {
        secondRuns.await();
        throw new IOException("first is lost");
    }

    String second() throws IOException, InterruptedException {
        secondRuns.countDown();
        secondMayFail.await();
        throw new IOException("second is lost");
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        var logged = new CountDownLatch(1);
        var logger = Logger.getLogger("dev.fanwise");
        var handler = handler(logged);
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        var unread = new UnreadFanOut();
        // region: calls
        try {
            unread.letters();
        } catch (IOException thrown) {
            System.out.println("Thrown: " + thrown.getMessage());
        }
        unread.secondMayFail.countDown(); // and now the second task fails
        // endregion
        logged.await();
        logger.removeHandler(handler);
    }

    private static Handler handler(CountDownLatch logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord report) {
                System.out.println(report.getLevel() + ": " + report.getMessage());
                System.out.println(report.getThrown());
                logged.countDown();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
