package dev.fanwise.jfr.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command that the jar is: {@code java -jar fanwise-jfr.jar recording.jfr -o page.html}. */
public final class PageCommand {

    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int MISUSED = 2;

    private static final String USAGE = """
            Usage: java -jar fanwise-jfr.jar RECORDING [-o PAGE]

            Writes one HTML page with a waterfall of every fan-out call in a recording of JDK Flight Recorder.

              RECORDING  a .jfr file of a program whose FanOutOptions have the observer FanOutEvents
              -o PAGE    the file to write; by default the name of the recording with .html in the place of .jfr
            """;

    /**
     * What was asked for.
     *
     * @param recording the file to read
     * @param page the file to write
     */
    private record Request(Path recording, Path page) {}

    private PageCommand() {}

    /**
     * Runs the command, and ends the JVM with 0 if the page is written, 1 if a file can't be read or written, and 2 if the
     * arguments are wrong.
     *
     * @param arguments those of the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.equals(List.of("--help")) || arguments.equals(List.of("-h"))) {
            out.print(USAGE);
            return DONE;
        }
        var request = requestOf(arguments);
        if (request == null) {
            err.print(USAGE);
            return MISUSED;
        }
        try {
            var recorded = RecordedFanOuts.read(request.recording());
            var roots = Page.write(request.recording().getFileName().toString(), recorded, request.page());
            out.println(request.page() + ": " + roots + " calls, "
                    + recorded.tasks().size() + " tasks");
            if (roots == 0) {
                err.println("The recording has no fan-outs. Do the FanOutOptions have the observer FanOutEvents?");
            }
            return DONE;
        } catch (IOException broken) {
            err.println(broken);
            return NOT_DONE;
        }
    }

    private static @Nullable Request requestOf(List<String> arguments) {
        Path recording = null;
        Path page = null;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            if (argument.equals("-o") && rest.hasNext() && page == null) {
                page = Path.of(rest.next());
            } else if (!argument.startsWith("-") && recording == null) {
                recording = Path.of(argument);
            } else {
                return null;
            }
        }
        if (recording == null || recording.equals(page)) {
            return null;
        }
        return new Request(recording, page == null ? besides(recording) : page);
    }

    private static Path besides(Path recording) {
        var name = recording.getFileName().toString();
        var stem = name.endsWith(".jfr") ? name.substring(0, name.length() - ".jfr".length()) : name;
        return recording.resolveSibling(stem + ".html");
    }
}
