package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.processor.testing.Ecj;
import dev.fanwise.processor.testing.Sources;
import org.junit.jupiter.api.Test;

/** What users of Eclipse see. */
class EcjMessagesTest {

    @Test
    void aMistakeInARecordIsShownAtTheMethodAsEcjCannotPlaceIt() {
        assertThat(Ecj.compile(Sources.of("""
                        package shop;

                        import dev.fanwise.From;
                        import dev.fanwise.Gather;

                        interface Pages {
                          record Page(String titel, @From("siez") int size) {}

                          @Gather
                          Page load();

                          default String title() {
                            return "";
                          }

                          default int size() {
                            return 1;
                          }
                        }
                        """)).problems())
                .containsExactlyInAnyOrder(
                        "ERROR in line 10: [FW011] There is no method 'titel' in 'Pages', which the component "
                                + "'titel' of 'load' needs as its task. Did you mean 'title'? Write '@From(\"title\")' on "
                                + "'titel', or annotate 'load' in the class that implements 'Pages', if the task is "
                                + "there. See docs/errors/FW011.md",
                        "ERROR in line 10: [FW011] There is no method 'siez' in 'Pages', which the component "
                                + "'size' of 'load' needs as its task. Did you mean 'size'? Write '@From(\"size\")', or "
                                + "annotate 'load' in the class that implements 'Pages', if the task is there. See "
                                + "docs/errors/FW011.md");
    }

    @Test
    void aConstantOfAnotherEnumIsNoOtherVersion() {
        assertThat(Ecj.compile(Sources.of("""
                        package shop;

                        import dev.fanwise.Gather;
                        import dev.fanwise.ReturnWhen;

                        interface Pages {
                          record Page(String title) {}

                          @Gather(onFailure = ReturnWhen.FIRST_COMPLETED)
                          Page load();

                          default String title() {
                            return "";
                          }
                        }
                        """)).problems())
                .noneMatch(problem -> problem.contains("[FW"))
                .anyMatch(problem -> problem.contains("cannot convert from ReturnWhen to Cancellation")
                        || problem.contains("cannot convert from dev.fanwise.ReturnWhen"));
    }

    @Test
    void aMissingTypeArgumentIsNamedItself() {
        assertThat(Ecj.compile(Sources.of("""
                        package shop;

                        import dev.fanwise.Gather;
                        import dev.fanwise.Task;

                        interface Pages {
                          @Gather
                          Task<Page> load();
                        }
                        """)).problems())
                .contains("ERROR in line 6: [FW003] Nothing was generated for 'Pages', because 'Page', the "
                        + "result of 'load', was not found. The generated class needs the types of signatures. "
                        + "Check the import and the class path; if an annotation processor generates it, that "
                        + "processor did not run. See docs/errors/FW003.md");
    }
}
