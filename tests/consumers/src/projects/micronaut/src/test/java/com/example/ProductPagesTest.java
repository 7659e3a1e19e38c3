package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fanwise.FanOutOptions;
import guide.micronaut.Audit;
import guide.micronaut.Prices;
import guide.micronaut.ProductPages;
import guide.micronaut.Reviews;
import guide.micronaut.Titles;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.context.exceptions.NonUniqueBeanException;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProductPagesTest {

    @Test
    void thereIsOneBean() throws Exception {
        try (var context = ApplicationContext.run()) {
            assertEquals(1, context.getBeansOfType(ProductPages.class).size());
            assertEquals(
                    new ProductPages.Page("tea 4 in EUR", 400),
                    context.getBean(ProductPages.class).load(4));
            assertEquals(1, context.getBeansOfType(Titles.class).size());
            assertEquals(
                    List.of("tea 1", "tea 2"), context.getBean(Titles.class).title(List.of(1L, 2L)));
        }
    }

    @Test
    void qualifiersAndRequirementsAreThoseOfTheBean() throws Exception {
        try (var context = ApplicationContext.run()) {
            assertFalse(context.containsBean(Reviews.class));
        }
        try (var context = ApplicationContext.run(Map.of("shop.reviews", "true"))) {
            assertFalse(context.containsBean(Reviews.class, Qualifiers.byName("bad")));
            var reviews = context.getBean(Reviews.class, Qualifiers.byName("good"));
            assertEquals(List.of("good tea 1"), reviews.review(List.of(1L)));
        }
    }

    @Test
    void severalOptionsAreAnError() {
        try (var context = ApplicationContext.run()) {
            for (var name : List.of("one", "other")) {
                context.registerSingleton(
                        FanOutOptions.class, FanOutOptions.defaults(), Qualifiers.byName(name), false);
            }
            var failure = assertThrows(BeanInstantiationException.class, () -> context.getBean(ProductPages.class));
            assertInstanceOf(NonUniqueBeanException.class, failure.getCause());
        }
    }

    @Test
    void anInterceptorSeesCallsAndTasks() throws Exception {
        Audit.CALLS.set(0);
        try (var context = ApplicationContext.run()) {
            assertEquals(List.of(100L, 200L), context.getBean(Prices.class).price(List.of(1L, 2L)));
        }
        assertEquals(3, Audit.CALLS.get());
    }

    @Test
    void valuesComeFromTheConfiguration() throws Exception {
        try (var context = ApplicationContext.run(Map.of("shop.currency", "GBP"))) {
            assertEquals(
                    "tea 4 in GBP", context.getBean(ProductPages.class).load(4).title());
        }
    }

    @Test
    void optionsThatAreABeanApplyToEveryCall() throws Exception {
        var ran = new AtomicInteger();
        try (var context = ApplicationContext.builder()
                .singletons(FanOutOptions.defaults().withExecutor(task -> {
                    ran.incrementAndGet();
                    Thread.ofVirtual().start(task);
                }))
                .start()) {
            context.getBean(ProductPages.class).load(4);
        }
        assertEquals(2, ran.get());
    }
}
