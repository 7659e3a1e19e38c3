package com.example.advice;

import dev.fanwise.Gather;
import io.micrometer.core.annotation.Timed;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mistake: advice on tasks, which the generated class calls on {@code this}. */
@Service
@SuppressWarnings("fanwise:FW083")
public abstract class OnTasks {

    public record Threads(String asynchronous, String other) {}

    private final Questions questions;

    protected OnTasks(Questions questions) {
        this.questions = questions;
    }

    @Gather
    public abstract Answers answers() throws InterruptedException;

    @Gather
    public abstract Threads threads() throws InterruptedException;

    @Transactional
    public boolean inTransaction() {
        return questions.inTransaction();
    }

    @Cacheable("tasks")
    public int asked() {
        return questions.asked();
    }

    @Retryable(delay = 0)
    public String retried() throws IOException {
        return questions.retried();
    }

    @Timed("measured.of.task")
    public String measured() {
        return "yes";
    }

    @Async
    public CompletableFuture<String> asynchronous() {
        return CompletableFuture.completedFuture(Thread.currentThread().getName());
    }

    public String other() {
        return Thread.currentThread().getName();
    }
}
