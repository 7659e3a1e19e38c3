package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which warnings a generated class suppresses: those that its type or its tasks force on it, and no others. */
@ExtendWith(GoldenFiles.Extension.class)
class LintsTest {

    @Test
    void deprecated(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                @Deprecated
                abstract class Pages {
                  record Page(String title) {}
                  @Gather abstract Page load();
                  String title() { return ""; }
                }
                """, """
                package shop;

                import dev.fanwise.*;
                import java.util.*;

                abstract class News {
                  record Page(@SuppressWarnings("deprecation") Old title) {}
                  @Gather @Deprecated abstract Page load();
                  @Gather @SuppressWarnings("deprecation") abstract Page of(@SuppressWarnings("fanwise:FW027") Old old);
                  @Deprecated Old title() { return null; }
                }
                """, """
                package shop;

                import dev.fanwise.*;
                import java.util.*;

                @Deprecated class Old {}
                """);
    }

    @Test
    void deprecatedForRemoval(GoldenFiles golden) {
        // ECJ does not warn of such an override, and so finds the suppression needless
        golden.checkWithJavac("""
                package shop;

                import dev.fanwise.*;

                abstract class Pages {
                  record Page(String title) {}
                  @Deprecated(since = "2", forRemoval = true) @Gather abstract Page load();
                  @Deprecated(forRemoval = true) String title() { return ""; }
                }
                """);
    }

    @Test
    void rawAndUnchecked(GoldenFiles golden) {
        // ECJ ignores the suppression inside of the initializer of a 'var'
        golden.checkWithJavac("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                @SuppressWarnings({"rawtypes", "unchecked"})
                abstract class Raw {
                  record Page(List<String> title) {}
                  @Gather abstract Page load(List names);
                  List title(List<String> names) { return names; }
                  @Gather("join") abstract List<String> joinAll(@Each List<List<String>> names, List<String>... more);
                  String join(List<String> names, List<String>... more) { return ""; }
                }
                """);
    }

    @Test
    void serializable(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.Supplier;

                abstract class Pages implements java.io.Serializable {
                  private static final long serialVersionUID = 1;
                  record Page(String title) {}
                  @Gather abstract Page load();
                  String title() { return ""; }
                }
                """);
    }
}
