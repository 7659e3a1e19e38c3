package dev.fanwise.examples.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A member in a process of its own. */
record MemberProcess(Process process, String name) implements AutoCloseable {

    /** Starts it, and returns when it has joined. */
    static MemberProcess start(int port, int other) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Member.class.getName(),
                        "" + port,
                        "" + other)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = process.inputReader(StandardCharsets.UTF_8);
        for (var line = output.readLine(); !Member.JOINED.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("the member " + Member.name(port) + " has not joined");
            }
        }
        return new MemberProcess(process, Member.name(port));
    }

    /** As {@code kill -9} does: it says nothing to anybody any more. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
    }
}
