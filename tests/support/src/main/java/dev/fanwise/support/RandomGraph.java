package dev.fanwise.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tasks that need others, made of a number: how each ends when it runs, and what it needs. The needs of a task come before it.
 */
public record RandomGraph(List<Node> nodes) {

    private static final int MOST = 12;

    /** How a task ends if it runs. */
    public enum Course {
        VALUE,
        FAILURE,
        CANCELLATION
    }

    /** What a call makes of a task's failure. */
    public enum Role {
        REQUIRED,
        OPTIONAL
    }

    /** A task needs the value of another, or waits for whatever end it has. */
    public record Need(int node, boolean anyEnd) {}

    /** A task; its number is its place in the list. */
    public record Node(int number, Course course, Role role, List<Need> needs) {}

    /** The graph of a number: with the same random numbers the same. */
    public static RandomGraph of(Random random) {
        var count = 1 + random.nextInt(MOST);
        List<Node> nodes = new ArrayList<>();
        for (var number = 0; number < count; number++) {
            nodes.add(new Node(
                    number,
                    courseOf(random.nextInt(20)),
                    random.nextInt(3) == 0 ? Role.OPTIONAL : Role.REQUIRED,
                    needsOf(number, random)));
        }
        return new RandomGraph(nodes);
    }

    private static Course courseOf(int number) {
        return number < 2 ? Course.FAILURE : number == 2 ? Course.CANCELLATION : Course.VALUE;
    }

    private static List<Need> needsOf(int number, Random random) {
        var density = random.nextInt(3);
        return IntStream.range(0, number)
                .filter(earlier -> random.nextInt(4) < density)
                .mapToObj(earlier -> new Need(earlier, random.nextInt(5) == 0))
                .toList();
    }
}
