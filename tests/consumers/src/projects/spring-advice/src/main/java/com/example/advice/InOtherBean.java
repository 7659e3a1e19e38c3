package com.example.advice;

import dev.fanwise.Gather;
import java.io.IOException;
import org.springframework.stereotype.Service;

/** Tasks that call another bean, from which the advice is seen. */
@Service
public abstract class InOtherBean {

    private final OtherBean other;

    protected InOtherBean(OtherBean other) {
        this.other = other;
    }

    @Gather
    public abstract Answers answers() throws InterruptedException;

    boolean inTransaction() {
        return other.inTransaction();
    }

    int asked() {
        return other.asked();
    }

    String retried() throws IOException {
        return other.retried();
    }

    String measured() {
        return other.measured();
    }
}
