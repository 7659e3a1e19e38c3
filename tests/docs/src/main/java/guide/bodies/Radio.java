package guide.bodies;

import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** Ends early. */
abstract class Radio {

    final Set<String> closed = new ConcurrentSkipListSet<>();
    private final CountDownLatch open = new CountDownLatch(2);

    // region: type
    @TaskGroupScope
    abstract void follow(List<String> channels, BlockingQueue<String> commands) throws InterruptedException;

    void follow(TaskGroup group, List<String> channels, BlockingQueue<String> commands) throws InterruptedException {
        for (var channel : channels) {
            group.createTask(channel, () -> followOne(channel));
        }
        while (!commands.take().equals("stop")) {
            // other commands
        }
        group.cancel();
    }
    // endregion

    private void followOne(String channel) throws InterruptedException {
        try {
            open.countDown();
            new CountDownLatch(1).await(); // goes on for as long as nobody interrupts it
        } finally {
            closed.add(channel);
        }
    }

    void awaitOpen() throws InterruptedException {
        open.await();
    }
}

/** Follows until it is told to stop. */
final class FollowTwo {

    private FollowTwo() {}

    public static void main(String[] args) throws Exception {
        var radio = new RadioFanOut();
        var commands = new LinkedBlockingQueue<String>();
        Thread.startVirtualThread(() -> {
            try {
                radio.awaitOpen();
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
            commands.add("louder");
            commands.add("stop");
        });
        radio.follow(List.of("news", "music"), commands);
        System.out.println("closed: " + radio.closed);
    }
}
