package dev.fanwise.cluster.testing;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.ClusterOptions;
import dev.fanwise.cluster.testing.Errands.Errand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * A member in a process of its own. It says on its output what happens: {@code joined}, {@code begun}, {@code interrupted}. The
 * arguments are what it does, {@code serve}, {@code serve-next} (the next version of the program) or {@code call}, and the ports
 * of all members, its own first.
 */
public final class MemberProcess {

    /** The variable of the environment that says where tasks write that they have begun. */
    static final String LINES = "LINES";

    private static final int MOST_MILLIS = 50;

    private MemberProcess() {}

    /** How a member joins, by which adapter. */
    public interface Joining {

        /** Joins as a member on the first port that knows the others. */
        Cluster join(List<Integer> ports, ClusterOptions options) throws Exception;
    }

    /** Does what the arguments of the process say. */
    public static void run(String[] arguments, Joining joining) throws Exception {
        var ports = Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
        var cluster = joining.join(ports, ClusterOptions.defaults());
        if (arguments[0].startsWith("serve")) {
            if (arguments[0].equals("serve")) {
                errands().serve(cluster);
            } else {
                errands().serveNext(cluster);
            }
            say("joined");
            new CountDownLatch(1).await();
        } else {
            say("joined");
            try {
                cluster.call(new Errands(), new Errand("wait", 0, false));
            } catch (Throwable thrown) {
                say("thrown " + thrown);
            }
        }
    }

    private static Errands errands() {
        return new Errands()
                .doing("pid", number -> "" + ProcessHandle.current().pid())
                .doing("line", number -> {
                    // where all processes of the machine see it: a line that is appended is there at once
                    Files.writeString(Path.of(System.getenv(LINES)), number + "\n", StandardOpenOption.APPEND);
                    LockSupport.parkNanos(number % MOST_MILLIS * 1_000_000L); // it is at work when it is killed
                    return "" + number;
                })
                .doing("wait", number -> {
                    say("begun");
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException interrupt) {
                        say("interrupted");
                        throw interrupt;
                    }
                    return "";
                });
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
