package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fanwise.FanOutOptions;
import guide.cdi.Audit;
import guide.cdi.ProductPages;
import guide.cdi.Titles;
import jakarta.enterprise.inject.Produces;
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
