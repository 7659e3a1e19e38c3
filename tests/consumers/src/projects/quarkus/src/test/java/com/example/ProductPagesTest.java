package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.fanwise.FanOutOptions;
import guide.quarkus.Audit;
import guide.quarkus.ProductPages;
import guide.quarkus.Reviews;
import guide.quarkus.Titles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductPagesTest {

    static final AtomicInteger RAN = new AtomicInteger();

    @Inject
    Instance<ProductPages> pages;

    @Inject
    Titles titles;

    @Inject
    Reviews reviews;

    @Test
    void thereIsOneBeanAndItsOptionsAreInjected() throws Exception {
        RAN.set(0);
        assertEquals(1, pages.stream().count());
        assertEquals(new ProductPages.Page("tea 4", 400), pages.get().load(4));
        assertEquals(2, RAN.get());
    }

    @Test
    void tasksAreIntercepted() throws Exception {
        Audit.CALLS.set(0);
        assertEquals(List.of("tea 1", "tea 2"), titles.title(List.of(1L, 2L)));
        assertEquals(2, Audit.CALLS.get());
    }

    @Test
    void aBeanOfANormalScopeIsBehindAClientProxy() throws Exception {
        assertNotEquals("ReviewsFanOut", reviews.getClass().getSimpleName());
        assertEquals(List.of("good tea 1"), reviews.reviews(List.of(1L)));
    }

    @Singleton
    static class Options {

        @Produces
        @Singleton
        FanOutOptions options() {
            return FanOutOptions.defaults().withExecutor(task -> {
                RAN.incrementAndGet();
                Thread.ofVirtual().start(task);
            });
        }
    }
}
