package guide.discard;

import java.io.IOException;
import java.util.List;

/** Connects to the fastest of two servers. */
final class Connect {

    private Connect() {}

    public static void main(String[] args) throws Exception {
        var servers = new ServersFanOut();
        // region: use
        System.out.println("won: " + servers.fastest(List.of("slow", "fast")));
        servers.lost.countDown(); // now the slow one connects
        servers.closed.await();
        try {
            servers.copy("fast", "");
        } catch (IOException failure) {
            System.out.println("failed: " + failure.getMessage());
        }
        // endregion
    }
}
