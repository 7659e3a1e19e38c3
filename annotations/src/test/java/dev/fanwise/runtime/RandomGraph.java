package dev.fanwise.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tasks that need others, made of a number: how each ends when it runs, and what it needs. The needs of a task come before it.
 */
record RandomGraph(List<Node> nodes) {

    private static final int MOST = 12;

    /** How a task ends if it runs. */
    enum Course {
        VALUE,
        FAILURE,
        CANCELLATION
    }

    /** What a call makes of a task's failure. */
    enum Role {
        REQUIRED,
        OPTIONAL
    }

    record Need(int node, boolean anyEnd) {}

    record Node(int number, Course course, Role role, List<Need> needs) {}

    static RandomGraph of(Random random) {
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
