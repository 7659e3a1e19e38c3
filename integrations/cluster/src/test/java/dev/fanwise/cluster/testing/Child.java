package dev.fanwise.cluster.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A member in a process of its own: a program that calls {@link MemberProcess}. */
record Child(Process process, BufferedReader output) {

    /** Starts it; it has not joined yet. */
    static Child start(Class<?> program, String what, List<Integer> ports) throws IOException {
        return start(program, what, ports, Map.of());
    }

    /** The same with variables of its environment. */
    static Child start(Class<?> program, String what, List<Integer> ports, Map<String, String> environment)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx96m",
                // it starts sooner, and lives for seconds
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                program.getName(),
                what));
        ports.forEach(port -> command.add("" + port));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        var process = builder.start();
        return new Child(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** Waits until the process says that. */
    void awaitThat(String what) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(what)) {
                return;
            }
        }
        fail("the process ended without saying " + what);
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
    }

    void signal(String signal) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + signal, "" + pid()).start();
        assertThat(kill.waitFor()).isZero();
    }
}
