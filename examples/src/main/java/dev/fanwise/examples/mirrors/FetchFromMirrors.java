package dev.fanwise.examples.mirrors;

import static dev.fanwise.examples.mirrors.LocalMirror.FOREVER;

import dev.fanwise.ExceptionGroup;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Fetches a file from mirrors of which one is quick, one is slow, one hangs and one does not take connections. */
final class FetchFromMirrors {

    private FetchFromMirrors() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        run(new MirrorsFanOut(), Duration.ofMillis(100), System.out, System.out::println);
    }

    /** With a log of its own for what the mirrors see: they see it in no particular order. */
    static void run(Mirrors mirrors, Duration quickness, PrintStream out, Consumer<String> log)
            throws IOException, InterruptedException {
        try (var hanging = new LocalMirror("hanging", FOREVER, log);
                var slow = new LocalMirror("slow", Duration.ofSeconds(20), log);
                var quick = new LocalMirror("quick", quickness, log)) {
            var all = List.of(refusing(), hanging.uri(), slow.uri(), quick.uri());
            out.println("The fastest: " + text(mirrors.fastest(all)));
            out.println("The first that answers in time: " + text(mirrors.preferred(all)));
            try {
                mirrors.fastest(List.of(refusing(), refusing()));
            } catch (ExceptionGroup nobodyDelivered) {
                out.println("Without a mirror: " + nobodyDelivered.exceptions());
            }
        }
    }

    /** Where a server was a moment ago. */
    static URI refusing() throws IOException {
        try (var closed = new LocalMirror("closed", FOREVER, line -> {})) {
            return closed.uri();
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
