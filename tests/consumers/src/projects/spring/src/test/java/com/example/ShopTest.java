package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fanwise.FanOutOptions;
import guide.spring.Orders;
import guide.spring.ProductPages;
import guide.spring.ShopApplication;
import guide.spring.Titles;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class ShopTest {

    @Test
    void aComponentScanFindsOneBean() throws Exception {
        try (var context = run(Transactions.class)) {
            assertEquals(List.of("productPagesFanOut"), List.of(context.getBeanNamesForType(ProductPages.class)));
            assertEquals(
                    new ProductPages.Page("tea 4 in EUR", 400),
                    context.getBean(ProductPages.class).load(4));
        }
    }

    @Test
    void valuesComeFromTheEnvironment() throws Exception {
        try (var context = run(Transactions.class, "--shop.currency=GBP")) {
            assertEquals(
                    "tea 4 in GBP", context.getBean(ProductPages.class).load(4).title());
        }
    }

    @Test
    void theTransactionOfTheCallerIsNotThatOfATask() throws Exception {
        try (var context = run(Transactions.class)) {
            assertEquals(400, context.getBean(Orders.class).place(4));
            assertEquals(2, context.getBean(CountedTransactions.class).committed.get());
        }
    }

    @Test
    void optionsThatAreABeanApplyToEveryCall() throws Exception {
        try (var context = run(Options.class)) {
            context.getBean(ProductPages.class).load(4);
            assertEquals(2, context.getBean(Options.class).ran.get());
        }
    }

    @Test
    void severalOptionsAreAnErrorUnlessOneIsPrimary() throws Exception {
        var failure = assertThrows(UnsatisfiedDependencyException.class, () -> run(SeveralOptions.class));
        assertInstanceOf(NoUniqueBeanDefinitionException.class, failure.getMostSpecificCause());

        try (var context = run(SeveralOptions.class, "--primary=true")) {
            context.getBean(ProductPages.class).load(4);
            assertEquals(2, context.getBean("counted", AtomicInteger.class).get());
        }
    }

    @Test
    void anInterfaceIsABeanByAStereotypeOfOnesOwn() throws Exception {
        try (var context = run(Transactions.class)) {
            assertEquals(List.of("titlesFanOut"), List.of(context.getBeanNamesForType(Titles.class)));
            var titles = context.getBean(Titles.class);
            assertEquals(List.of("tea 1", "tea 2"), titles.title(List.of(1L, 2L)));
            assertNotSame(titles, context.getBean(Titles.class));
        }
    }

    @Test
    void adviceOnTheBeanSeesItsCalls() throws Exception {
        try (var context = run(Advice.class)) {
            var pages = context.getBean(ProductPages.class);
            assertTrue(AopUtils.isCglibProxy(pages));
            assertInstanceOf(ProductPages.class, pages);
            assertEquals(400, pages.load(4).price());
            assertEquals(List.of("load"), context.getBean(Advice.Calls.class).seen);
        }
    }

    @Test
    void withoutAdviceThereIsNoProxy() {
        try (var context = run(Transactions.class)) {
            assertFalse(AopUtils.isAopProxy(context.getBean(ProductPages.class)));
        }
    }

    private static ConfigurableApplicationContext run(Class<?> configuration, String... arguments) {
        var application = new SpringApplication(ShopApplication.class, configuration);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(arguments);
    }

    /** Counts, in the place of a database. */
    static final class CountedTransactions extends AbstractPlatformTransactionManager {

        final AtomicInteger committed = new AtomicInteger();

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            committed.incrementAndGet();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }

    @Configuration
    @EnableTransactionManagement
    static class Transactions {

        @Bean
        PlatformTransactionManager transactionManager() {
            return new CountedTransactions();
        }
    }

    @Configuration
    static class Options {

        final AtomicInteger ran = new AtomicInteger();

        @Bean
        FanOutOptions fanOutOptions() {
            Executor counting = task -> {
                ran.incrementAndGet();
                Thread.ofVirtual().start(task);
            };
            return FanOutOptions.defaults().withExecutor(counting);
        }
    }

    @Configuration
    static class SeveralOptions {

        @Bean
        AtomicInteger counted() {
            return new AtomicInteger();
        }

        @Bean
        FanOutOptions some() {
            return FanOutOptions.defaults();
        }

        @Bean
        @ConditionalOnProperty(name = "primary", havingValue = "false", matchIfMissing = true)
        FanOutOptions others() {
            return FanOutOptions.defaults();
        }

        @Bean
        @Primary
        @ConditionalOnProperty(name = "primary")
        FanOutOptions counting(AtomicInteger counted) {
            return FanOutOptions.defaults().withExecutor(task -> {
                counted.incrementAndGet();
                Thread.ofVirtual().start(task);
            });
        }
    }

    @Configuration
    static class Advice {

        @Bean
        Calls calls() {
            return new Calls();
        }

        @Aspect
        static class Calls {

            final List<String> seen = new CopyOnWriteArrayList<>();

            @Around("execution(* guide.spring.ProductPages.*(..))")
            Object see(ProceedingJoinPoint call) throws Throwable {
                seen.add(call.getSignature().getName());
                return call.proceed();
            }
        }
    }
}
