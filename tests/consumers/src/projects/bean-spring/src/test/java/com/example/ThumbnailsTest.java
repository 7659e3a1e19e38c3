package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fanwise.FanOutOptions;
import dev.fanwise.cluster.Cluster;
import guide.cluster.spring.Accounts;
import guide.cluster.spring.Labels;
import guide.cluster.spring.ThumbnailApplication;
import guide.cluster.spring.Thumbnails;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class ThumbnailsTest {

    @Test
    void remoteTasksRunOnTheClusterThatIsABean() throws Exception {
        try (var context = run()) {
            assertEquals(
                    List.of("cat.png", "dog.png"),
                    context.getBean(Thumbnails.class).drawAll(List.of("cat", "dog")));
        }
    }

    /** A task that is sent to a member fails when that has left; one that runs here does not care. */
    @Test
    void withoutTheClusterTheyFail() throws Exception {
        try (var context = run()) {
            context.getBean(Cluster.class).close();
            assertThrows(
                    RuntimeException.class,
                    () -> context.getBean(Thumbnails.class).drawAll(List.of("cat")));
        }
    }

    @Test
    void aBeanThatTakesTheOptionsItselfHasTheClusterToo() throws Exception {
        try (var context = run()) {
            var labels = context.getBean(Labels.class);
            assertEquals("label of tea", labels.print("tea").text());
            context.getBean(Cluster.class).close();
            assertThrows(RuntimeException.class, () -> labels.print("tea"));
        }
    }

    @Test
    void adviceWorksWhereItIsCalledFromOutside() throws Exception {
        try (var context = run()) {
            assertEquals(
                    new Accounts.Balance(20, 10),
                    context.getBean(Accounts.class).balance(2));
            assertEquals(3, context.getBean(CountedTransactions.class).committed.get());
        }
    }

    private static ConfigurableApplicationContext run() {
        var application = new SpringApplication(ThumbnailApplication.class, Transactions.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run();
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

        @Bean
        FanOutOptions fanOutOptions() {
            return FanOutOptions.defaults();
        }
    }
}
