package dev.fanwise.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes programs that are right, from plans that say what they give: types, supertypes with type arguments, records
 * with several constructors, and names that generated code uses. The same seed gives the same program.
 */
public final class LegalPrograms {

    private LegalPrograms() {}

    /** A program with this many types with fan-out methods, and the lines that are right by its plan. */
    public static RunnableProgram program(long seed, int types) {
        Random random = new Random(seed);
        String name = "Legal" + seed;
        StringBuilder declarations = new StringBuilder();
        StringBuilder calls = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < types; number++) {
            LegalType type = new LegalType(name, number, random);
            declarations.append(type.declarations());
            calls.append(type.calls());
            expected.addAll(type.expected());
        }
        StringBuilder text = new StringBuilder("""
                package legal;

                @SuppressWarnings({"all", "cast", "deprecation", "rawtypes", "unchecked", "fanwise:FW024", "fanwise:FW027", "fanwise:FW031", "fanwise:FW033"})
                public class %s {
                %s
                  public static java.util.List<Object> run() throws Exception {
                    java.util.List<Object> lines = new java.util.ArrayList<>();
                %s    return lines;
                  }
                }
                """.formatted(name, declarations, calls));
        expected.forEach(line -> text.append(RunnableProgram.MARK).append(line).append('\n'));
        return new RunnableProgram(Path.of(name + ".java"), text.toString());
    }
}
