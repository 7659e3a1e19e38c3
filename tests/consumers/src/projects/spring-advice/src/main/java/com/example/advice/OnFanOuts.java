package com.example.advice;

import dev.fanwise.Gather;
import io.micrometer.core.annotation.Timed;
import java.io.IOException;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Advice on fan-out methods, which are called from outside. */
@Service
public abstract class OnFanOuts {

    public record Seen(boolean inTransaction) {}

    public record Asked(int asked) {}

    public record Retried(String retried) {}

    private final Questions questions;

    protected OnFanOuts(Questions questions) {
        this.questions = questions;
    }

    @Transactional
    @Gather
    public abstract Seen transactional() throws InterruptedException;

    @Transactional(rollbackFor = IOException.class)
    @Gather
    public abstract Retried rolledBack() throws IOException, InterruptedException;

    @Cacheable("fan-outs")
    @Gather
    protected abstract Asked cached() throws InterruptedException;

    @Retryable(delay = 0)
    @Gather
    public abstract Retried retriedCall() throws IOException, InterruptedException;

    @Timed("measured.of.fan.out")
    @Gather
    public abstract Asked measured() throws InterruptedException;

    @Transactional
    @Gather
    abstract Seen transactionalInPackage() throws InterruptedException;

    @Timed("measured.in.package")
    @Gather
    abstract Asked measuredInPackage() throws InterruptedException;

    @Audited
    @Gather
    public abstract Asked audited() throws InterruptedException;

    boolean inTransaction() {
        return questions.inTransaction();
    }

    int asked() {
        return questions.asked();
    }

    String retried() throws IOException {
        return questions.retried();
    }
}
