package guide.enough;

import dev.fanwise.Task;
import java.util.List;

/** Reads in each way. */
final class ReadReplicas {

    private ReadReplicas() {}

    public static void main(String[] args) throws Exception {
        var replicas = new ReplicasFanOut();
        // region: use
        System.out.println(replicas.read(List.of("broken", "north", "lost", "south")));
        System.out.println(replicas.firstValid(List.of("empty", "broken", "east", "lost")));
        // endregion
    }

    /** Reads until too many have failed, and until all have ended. */
    static final class ReadMost {

        private ReadMost() {}

        public static void main(String[] args) throws Exception {
            var replicas = new ReplicasFanOut();
            // region: most
            var tooMany = replicas.readMost(List.of("broken", "lost", "broken", "broken", "broken"));
            System.out.println(tooMany.done().size() + " done, pending: " + tooMany.pending());
            var all = replicas.readMost(List.of("north", "broken", "south"));
            System.out.println(all.done().stream().map(Task::outcome).toList());
            // endregion
        }
    }
}
