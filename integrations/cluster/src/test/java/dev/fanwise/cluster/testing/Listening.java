package dev.fanwise.cluster.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sockets of this process that listen, on Linux. */
public final class Listening {

    private Listening() {}

    /** Where this process listens, of TCP and UDP, as the kernel writes addresses. */
    public static Set<String> addresses() throws IOException {
        Set<String> own;
        try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
            own = descriptors.map(Listening::target).collect(Collectors.toSet());
        }
        var addresses = new ArrayList<String>();
        for (var protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
            var listens = protocol.startsWith("tcp") ? "0A" : "07";
            for (var line : Files.readAllLines(Path.of("/proc/self/net", protocol))) {
                var fields = line.strip().split(" +");
                if (fields[3].equals(listens) && own.contains("socket:[" + fields[9] + "]")) {
                    addresses.add(fields[1].replaceFirst(":.*", ""));
                }
            }
        }
        return Set.copyOf(addresses);
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
