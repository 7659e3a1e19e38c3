package dev.fanwise.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GeneratedClassTest {

    private static final GeneratedClass CLASS = new GeneratedClass("""
            final class PagesFanOut extends Pages {
              private final int number = count();

              /**
               * Says why.
               */
              @Override
              int load(long id) {
                return new Slot() {
                  int load() {
                  }
                };
              }

              int reload() {
                return load(1);
              }
            }
            """.lines().toList());

    @Test
    void aMethodComesWithItsCommentAndAnnotations() {
        assertThat(CLASS.methods("load"))
                .startsWith("/**", " * Says why.", " */", "@Override", "int load(long id) {")
                .endsWith("  };", "}");
    }

    @Test
    void aNameIsAWholeName() {
        assertThat(CLASS.methods("reload")).containsExactly("int reload() {", "  return load(1);", "}");
    }

    @Test
    void aCallIsNoMethod() {
        assertThat(CLASS.methods("count")).isEmpty();
    }
}
