package dev.fanwise.examples.words;

import dev.fanwise.examples.words.Words.Counted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Counts the words of all files below a folder in two other processes, prints how it goes on, and kills one of them after a third
 * of the files. What that one was counting is counted by the other one.
 */
final class CountWords {

    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final int OF_DETECTION = 100;
    private static final int SHOWN = 5;

    private final Consumer<String> console;
    private final Map<String, Integer> total = new TreeMap<>();
    private final Map<String, Integer> filesOfMember = new TreeMap<>();
    private int done;

    CountWords(Consumer<String> console) {
        this.console = console;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 1) {
            System.err.println("usage: CountWords [folder]");
            System.exit(2);
        }
        new CountWords(System.out::println).below(Path.of(args.length == 0 ? "." : args[0]));
    }

    /** How often each word occurs. */
    Map<String, Integer> below(Path folder) throws IOException, InterruptedException {
        var files = files(folder);
        var port = freePort();
        // this process takes part as a caller only: it serves nothing
        try (var cluster = Member.join(port, List.of());
                var first = MemberProcess.start(freePort(), port);
                var second = MemberProcess.start(freePort(), port)) {
            console.accept(files.size() + " files, to be counted by " + first.name() + " and " + second.name());
            new WordsFanOut(cluster, Member.name(port)).countAll(files, counted -> {
                add(counted, files.size());
                if (done == files.size() / 3) {
                    console.accept("killing " + first.name());
                    first.kill();
                }
            });
        }
        summarise();
        return total;
    }

    private static List<String> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> path.toAbsolutePath().normalize().toString())
                    .sorted()
                    .toList();
        }
    }

    private void add(Counted counted, int all) {
        counted.words().forEach((word, count) -> total.merge(word, count, Integer::sum));
        filesOfMember.merge(counted.member(), 1, Integer::sum);
        done++;
        console.accept("%d of %d: %s, by %s"
                .formatted(done, all, Path.of(counted.file()).getFileName(), counted.member()));
    }

    private void summarise() {
        filesOfMember.forEach((member, files) -> console.accept(member + " has counted " + files + " files"));
        console.accept(total.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", "most frequent: ", "")));
    }

    /** One for messages, as is the one that JGroups takes to detect crashes. */
    private static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
            var taken = new ArrayList<Integer>();
            for (var candidate : List.of(port, port + OF_DETECTION)) {
                try (var socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                    assert socket.isBound();
                } catch (IOException inUse) {
                    taken.add(candidate);
                }
            }
            if (taken.isEmpty()) {
                return port;
            }
        }
    }
}
