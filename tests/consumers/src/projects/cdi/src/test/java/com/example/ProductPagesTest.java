package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fanwise.FanOutOptions;
import guide.cdi.Audit;
import guide.cdi.Prices;
import guide.cdi.ProductPages;
import guide.cdi.Reviews;
import guide.cdi.Stock;
import guide.cdi.Titles;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProductPagesTest {

    static final AtomicInteger RAN = new AtomicInteger();

    @Test
    void thereIsOneBean() throws Exception {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            assertEquals(1, container.select(ProductPages.class).stream().count());
            assertEquals(
                    new ProductPages.Page("tea 4", 400),
                    container.select(ProductPages.class).get().load(4));
        }
    }

    @Test
    void optionsThatAreABeanApplyToEveryCall() throws Exception {
        RAN.set(0);
        try (SeContainer container = SeContainerInitializer.newInstance()
                .addBeanClasses(Options.class)
                .initialize()) {
            container.select(ProductPages.class).get().load(4);
        }
        assertEquals(2, RAN.get());
    }

    @Test
    void anInterceptorSeesItsCalls() throws Exception {
        Audit.CALLS.set(0);
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            assertEquals(
                    List.of("tea 1", "tea 2"),
                    container.select(Titles.class).get().title(List.of(1L, 2L)));
        }
        assertEquals(1, Audit.CALLS.get());
    }

    @Test
    void anInterfaceMayHaveTheScope() throws Exception {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            assertEquals(1, container.select(Reviews.class).stream().count());
            assertEquals(
                    List.of("good tea 1"), container.select(Reviews.class).get().review(List.of(1L)));
        }
    }

    @Test
    void aStereotypeAndAQualifierAreThoseOfTheBean() throws Exception {
        Audit.CALLS.set(0);
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            Stock stock =
                    container.select(Stock.class, NamedLiteral.of("stock")).get();
            assertEquals(List.of(1, 2), stock.pieces(List.of(1L, 2L)));
        }
        assertTrue(Audit.CALLS.get() >= 1, "calls intercepted: " + Audit.CALLS);
    }

    @Test
    void anInterceptorSeesTheMethodOfAnotherBeanThatATaskCalls() throws Exception {
        Audit.CALLS.set(0);
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            assertEquals(
                    List.of(100L, 200L), container.select(Prices.class).get().entries(List.of(1L, 2L)));
        }
        assertEquals(2, Audit.CALLS.get());
    }

    /** Why the compiler warns: it depends on the thread. */
    @Test
    void weldSeesATaskOnlyInAnotherThread() throws Exception {
        Audit.CALLS.set(0);
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            container.select(Prices.class).get().prices(List.of(1L, 2L));
        }
        assertEquals(2, Audit.CALLS.get());

        Audit.CALLS.set(0);
        try (SeContainer container = SeContainerInitializer.newInstance()
                .addBeanClasses(SameThread.class)
                .initialize()) {
            container.select(Prices.class).get().prices(List.of(1L, 2L));
        }
        assertEquals(0, Audit.CALLS.get());
    }

    @Test
    void severalOptionsAreAnError() {
        try (SeContainer container = SeContainerInitializer.newInstance()
                .addBeanClasses(Options.class, SameThread.class)
                .initialize()) {
            ProductPages pages = container.select(ProductPages.class).get();
            assertThrows(AmbiguousResolutionException.class, () -> pages.load(4));
        }
    }

    static class SameThread {

        @Produces
        @Singleton
        FanOutOptions options() {
            return FanOutOptions.defaults().withExecutor(Runnable::run);
        }
    }

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
