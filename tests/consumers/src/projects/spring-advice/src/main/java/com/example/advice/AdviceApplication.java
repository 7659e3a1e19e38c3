package com.example.advice;

import io.micrometer.core.aop.TimedAspect;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Every kind of advice is switched on. */
@SpringBootApplication
@EnableAsync
@EnableCaching
@EnableResilientMethods
@EnableTransactionManagement
public class AdviceApplication {

    @Bean
    CacheManager caches() {
        return new ConcurrentMapCacheManager();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    TimedAspect timed(MeterRegistry meters) {
        return new TimedAspect(meters);
    }

    @Bean
    OfABeanMethod ofABeanMethod() {
        return new OfABeanMethodFanOut();
    }

    @Bean
    Audit audit() {
        return new Audit();
    }

    /** An aspect that sees what has the annotation. */
    @Aspect
    static class Audit {

        final List<String> calls = new CopyOnWriteArrayList<>();

        @Before("@annotation(com.example.advice.Audited)")
        void note(JoinPoint call) {
            calls.add(call.getSignature().getName());
        }
    }

    @Bean
    CountedTransactions transactions() {
        return new CountedTransactions();
    }

    /** Counts, in the place of a database. */
    public static final class CountedTransactions extends AbstractPlatformTransactionManager {

        final AtomicInteger committed = new AtomicInteger();
        final AtomicInteger rolledBack = new AtomicInteger();

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
        protected void doRollback(DefaultTransactionStatus status) {
            rolledBack.incrementAndGet();
        }
    }
}
