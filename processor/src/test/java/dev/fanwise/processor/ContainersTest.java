package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What containers read of the generated class: its annotations, and those of one constructor. */
@ExtendWith(GoldenFiles.Extension.class)
class ContainersTest {

    @Test
    void componentOfSpring(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import org.springframework.beans.factory.annotation.Autowired;
                import org.springframework.beans.factory.annotation.Qualifier;
                import org.springframework.beans.factory.annotation.Value;
                import org.springframework.context.annotation.Lazy;
                import org.springframework.context.annotation.Profile;
                import org.springframework.stereotype.Service;

                @Service("pages")
                @Lazy
                @Profile({"shop", "test"})
                @SuppressWarnings("unused")
                public abstract class Pages {
                  public record Page(String title) {}

                  protected Pages() {}

                  @Autowired
                  protected Pages(@Value("${shop.name}") String name, @Qualifier("slow") Object client, int... more) {}

                  @Gather
                  public abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }

    @Test
    void adviceOnFanOutsOfSpring(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import io.micrometer.core.annotation.Timed;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                import org.springframework.stereotype.Service;
                import org.springframework.transaction.annotation.Transactional;

                @Service
                public abstract class Pages {
                  @Retention(RetentionPolicy.RUNTIME)
                  @interface Audited {
                    String value();
                  }

                  public record Page(String title) {}

                  @Timed("load")
                  @Transactional(readOnly = true)
                  @Audited("pages")
                  @Gather
                  public abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }

    /** A method with {@code @Bean} makes a bean of it, and Spring extends the class for the advice. */
    @Test
    void adviceOnFanOutsOfNoComponent(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import io.micrometer.core.annotation.Timed;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;

                public abstract class Pages {
                  @Retention(RetentionPolicy.RUNTIME)
                  @interface Audited {}

                  public record Page(String title) {}

                  @Timed("load")
                  @Audited
                  @Gather
                  public abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }

    /** What a validator or JAX-RS reads stays where it is: repeated, it would be an error or hide the rest. */
    @Test
    void whatIsNoAdviceOfSpring(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import dev.fanwise.OnFanOut;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                import org.springframework.stereotype.Service;

                @OnFanOut(Service.class)
                public abstract class Pages {
                  @Retention(RetentionPolicy.RUNTIME)
                  @interface Constraint {}

                  @Constraint
                  @Retention(RetentionPolicy.RUNTIME)
                  @interface Complete {}

                  @Retention(RetentionPolicy.RUNTIME)
                  @interface Valid {}

                  @Retention(RetentionPolicy.RUNTIME)
                  @interface Audited {}

                  public record Page(String title) {}

                  @Audited
                  @Complete
                  @Valid @Gather
                  public abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }

    @Test
    void onlyConstructor(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import org.springframework.stereotype.Component;

                @Component
                abstract class Pages {
                  record Page(String title) {}

                  Pages(String name) {}

                  @Gather
                  abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }

    @Test
    void remoteTasksOfSpring(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import dev.fanwise.Remote;
                import org.springframework.stereotype.Component;

                @Component
                abstract class Pages {
                  record Page(String title) {}

                  Pages(String name) {}

                  @Gather
                  abstract Page load();

                  @Remote
                  String title() {
                    return "";
                  }
                }
                """);
    }

    @Test
    void remoteTasksOfCdiWithOptionsThatTheUserTakes(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.FanOutOptions;
                import dev.fanwise.Gather;
                import dev.fanwise.Remote;
                import jakarta.enterprise.context.Dependent;
                import jakarta.inject.Inject;

                @Dependent
                abstract class Pages {
                  record Page(String title) {}

                  @Inject
                  Pages(FanOutOptions options) {}

                  @Gather
                  abstract Page load();

                  @Remote
                  String title() {
                    return "";
                  }
                }
                """);
    }

    @Test
    void interfaceOfSpring(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import org.springframework.stereotype.Component;

                @Component
                @FunctionalInterface
                @SuppressWarnings("fanwise:FW033")
                public interface Pages {
                  record Page(String title) {}

                  @Gather
                  Page load();

                  default String title() {
                    return "";
                  }
                }
                """);
    }

    @Test
    void beanOfCdi(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import jakarta.enterprise.context.ApplicationScoped;
                import jakarta.inject.Inject;
                import jakarta.inject.Named;

                @ApplicationScoped
                abstract class Pages {
                  record Page(String title) {}

                  Pages() {}

                  @Inject
                  Pages(@Named("shop") String name) {}

                  @Gather
                  abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }

    @Test
    void onGeneratedClassOnly(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import dev.fanwise.OnFanOut;
                import jakarta.inject.Named;
                import jakarta.inject.Singleton;

                @OnFanOut(Singleton.class)
                abstract class Pages {
                  record Page(String title) {}

                  Pages(@Named("shop") String name) {}

                  @Gather
                  abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }

    @Test
    void optionsThatTheUserTakes(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.FanOutOptions;
                import dev.fanwise.Gather;
                import dev.fanwise.OnFanOut;
                import jakarta.inject.Inject;

                @OnFanOut(Inject.class)
                abstract class Pages {
                  record Page(String title) {}

                  Pages(FanOutOptions forTasks, String name) {}

                  @Gather
                  abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }

    /** A qualifier of the user's own, which only the annotation on it tells. */
    @Test
    void markedByAnnotationsOfItsOwn(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import jakarta.inject.Qualifier;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;

                @Pages.Fast
                interface Pages {
                  @Qualifier @Retention(RetentionPolicy.RUNTIME)
                  @interface Fast {}

                  record Page(String title) {}

                  @Gather
                  Page load();

                  default String title() {
                    return "";
                  }
                }
                """);
    }

    /** No container has a word about it: what its framework reads stays on the type. */
    @Test
    void noBean(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import org.springframework.transaction.annotation.Transactional;

                @SuppressWarnings("fanwise:FW083")
                @Transactional
                abstract class Pages {
                  record Page(String title) {}

                  @Gather
                  abstract Page load();

                  String title() {
                    return "";
                  }
                }
                """);
    }
}
