package com.example.advice;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is asked, by tasks with advice on them and without. */
@Component
public class Questions {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger attempts = new AtomicInteger();

    boolean inTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    int asked() {
        return asked.incrementAndGet();
    }

    String retried() throws IOException {
        if (attempts.incrementAndGet() % 2 == 1) {
            throw new IOException("only every second attempt succeeds");
        }
        return "at last";
    }
}
