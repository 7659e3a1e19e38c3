package guide.cancellation;

import static dev.fanwise.Cancellation.CANCEL;
import static dev.fanwise.Cancellation.LEAVE;

import dev.fanwise.Gather;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

abstract class Backups {

    record Copies(String local, String remote) {}

    // region: policies
    @Gather // cancels the tasks, and returns when they are done
    abstract Copies copyAndWait(String file) throws InterruptedException;

    @Gather(onCancel = CANCEL) // cancels them, and returns at once
    abstract Copies copyAndGo(String file) throws InterruptedException;

    @Gather(onCancel = LEAVE) // lets them continue, and returns at once
    abstract Copies copyAnyway(String file) throws InterruptedException;
    // endregion

    String local(String file) throws InterruptedException {
        new CountDownLatch(1).await();
        return file;
    }

    String remote(String file) throws InterruptedException {
        new CountDownLatch(1).await();
        return file;
    }

    // region: undeclared
    @Gather
    abstract Copies copy(String file); // does not declare InterruptedException
    // endregion

    // region: interrupted
    static void callInterrupted(Backups backups) {
        Thread.currentThread().interrupt();
        try {
            backups.copy("letters");
        } catch (CancellationException cancelled) {
            System.out.println(cancelled.getMessage());
            System.out.println("Still interrupted: " + Thread.interrupted());
        }
    }
    // endregion

    // region: early
    @TaskGroupScope
    abstract String firstPlace(List<String> places, String file) throws InterruptedException;

    String firstPlace(TaskGroup group, List<String> places, String file) throws InterruptedException {
        for (var place : places) {
            if (has(place, file)) {
                group.cancel(); // whatever the tasks still copy is not needed
                return place;
            }
            group.createTask("copy to " + place, () -> copyTo(place, file));
        }
        return "nowhere";
    }
    // endregion

    private static boolean has(String place, String file) {
        return place.equals("attic") && file.equals("letters");
    }

    private static void copyTo(String place, String file) throws InterruptedException {
        new CountDownLatch(1).await();
        System.out.println(file + " copied to " + place);
    }

    public static void main(String[] args) throws InterruptedException {
        var backups = new BackupsFanOut();
        callInterrupted(backups);
        System.out.println(backups.firstPlace(List.of("cellar", "attic"), "letters"));
    }
}
