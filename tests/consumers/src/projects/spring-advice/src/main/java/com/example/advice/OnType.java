package com.example.advice;

import dev.fanwise.Gather;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Advice on the type: it is that of the fan-out method, and not that of the task. */
@Service
@Transactional
@SuppressWarnings("fanwise:FW083")
public abstract class OnType {

    public record Seen(boolean inTransaction) {}

    private final Questions questions;

    protected OnType(Questions questions) {
        this.questions = questions;
    }

    @Gather
    public abstract Seen seen() throws InterruptedException;

    public boolean inTransaction() {
        return questions.inTransaction();
    }
}
