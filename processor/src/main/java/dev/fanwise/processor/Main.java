package dev.fanwise.processor;

import dev.fanwise.processor.diagnose.Pages;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command line: {@code java -jar fanwise-processor.jar explain FW012} prints the page about a message. */
public final class Main {

    private static final String USAGE = "usage: java -jar fanwise-processor.jar explain [FW012]";

    private final PrintStream out;
    private final PrintStream errors;

    Main(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Main(out, System.err).run(List.of(arguments)));
    }

    /** Prints what is asked for; the result is the exit status. */
    int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2 || !arguments.get(0).equals("explain")) {
            errors.println(USAGE);
            return 2;
        }
        String id = arguments.size() == 1 ? "README" : id(arguments.get(1));
        Optional<String> page = Pages.text(id);
        if (page.isEmpty()) {
            errors.println("There is no message " + id + "; 'explain' alone lists them all.");
            return 1;
        }
        out.print(page.get());
        return 0;
    }

    /** As it is printed, in brackets, or in small letters. */
    private static String id(String written) {
        return written.replaceAll("[\\[\\]]", "").toUpperCase(Locale.ROOT);
    }
}
