package com.example.advice;

import io.micrometer.core.annotation.Timed;
import java.io.IOException;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cure that FW083 names: the methods of another bean. */
@Service
public class OtherBean {

    private final Questions questions;

    OtherBean(Questions questions) {
        this.questions = questions;
    }

    @Transactional
    public boolean inTransaction() {
        return questions.inTransaction();
    }

    @Cacheable("other bean")
    public int asked() {
        return questions.asked();
    }

    @Retryable(delay = 0)
    public String retried() throws IOException {
        return questions.retried();
    }

    @Timed("measured.of.other.bean")
    public String measured() {
        return "yes";
    }
}
