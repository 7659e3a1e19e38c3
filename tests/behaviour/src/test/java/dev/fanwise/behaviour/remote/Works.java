package dev.fanwise.behaviour.remote;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Deadline;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.Remote;
import dev.fanwise.ReturnWhen;
import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/** Fan-outs of every shape over one remote task, whose code a test gives by name. */
abstract class Works {

    private static final Map<String, Code> CODES = new ConcurrentHashMap<>();

    interface Code {
        String run() throws IOException, InterruptedException;
    }

    record Both(String left, Outcome<String> right) {}

    record Hotel(String name, List<Integer> rooms) {}

    record Trip(Hotel hotel, String price) {}

    /** What a task named so does, on whatever member. */
    static void when(String name, Code code) {
        CODES.put(name, code);
    }

    @Gather(value = "run", onFailure = CANCEL_AND_JOIN)
    abstract List<String> all(@Each List<String> names) throws IOException, InterruptedException;

    @Gather(value = "run", concurrency = 2, onFailure = CANCEL_AND_JOIN)
    abstract List<String> atMostTwo(@Each Iterator<String> names) throws IOException, InterruptedException;

    @Gather("run")
    abstract List<Outcome<String>> outcomes(@Each List<String> names) throws InterruptedException;

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Both both(String leftName, String rightName) throws IOException, InterruptedException;

    @Gather(value = "run", onFailure = CANCEL_AND_JOIN)
    abstract List<String> inTime(@Each List<String> names, Duration timeout)
            throws IOException, InterruptedException, TimeoutException;

    @Gather("left")
    abstract List<String> byDeadline(@Each List<Integer> numbers, Deadline deadline)
            throws InterruptedException, TimeoutException;

    @WaitFor(value = "run", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN)
    abstract String fastest(@Each List<String> names) throws InterruptedException;

    @TaskGroupScope("run")
    abstract List<String> scope(@Each List<String> names) throws InterruptedException;

    @TaskGroupScope("body")
    abstract String withBody(List<String> names) throws InterruptedException;

    @Gather("run")
    abstract Task<List<String>> handle(@Each List<String> names);

    @Gather
    abstract Trip trip(String city) throws InterruptedException;

    @Gather("again")
    abstract List<String> idempotent(@Each List<String> names) throws IOException, InterruptedException;

    @Gather("moved")
    abstract List<InetSocketAddress> allMoved(@Each List<InetSocketAddress> addresses) throws InterruptedException;

    String body(TaskGroup group, List<String> names) throws InterruptedException {
        var tasks =
                names.stream().map(name -> group.createTask(() -> run(name))).toList();
        return tasks.stream()
                .map(task -> {
                    try {
                        return task.get();
                    } catch (Exception failure) {
                        return failure.toString();
                    }
                })
                .toList()
                .toString();
    }

    @Remote
    String run(String name) throws IOException, InterruptedException {
        return CODES.get(name).run();
    }

    @Remote(idempotent = true)
    String again(String name) throws IOException, InterruptedException {
        return CODES.get(name).run();
    }

    @Remote
    String left(String leftName) throws IOException, InterruptedException {
        return CODES.get(leftName).run();
    }

    @Remote
    String right(String rightName) throws IOException, InterruptedException {
        return CODES.get(rightName).run();
    }

    @Remote
    String left(int number, Deadline deadline) {
        return deadline.remaining().compareTo(Duration.ofMinutes(1)) > 0 ? "long" : "short";
    }

    /** A class of the JDK that only Java serialization can write. */
    @Remote
    InetSocketAddress moved(InetSocketAddress address) {
        return new InetSocketAddress(address.getAddress(), address.getPort() + 1);
    }

    @Remote
    Hotel hotel(String city) {
        return new Hotel("Hotel " + city, List.of(1, 2));
    }

    @Remote
    String price(Hotel hotel) {
        return hotel.name() + " " + hotel.rooms();
    }
}
