package guide.enough;

import java.util.List;

/** Reads once in each way. */
final class ReadReplicas {

    private ReadReplicas() {}

    public static void main(String[] args) throws Exception {
        var replicas = new ReplicasFanOut();
        // region: use
        System.out.println(replicas.read(List.of("broken", "north", "lost", "south")));
        System.out.println(replicas.firstValid(List.of("empty", "broken", "east", "lost")));
        // endregion
    }
}
