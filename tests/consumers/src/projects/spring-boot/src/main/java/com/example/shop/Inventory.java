package com.example.shop;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Service;

/** Counts what there is, in a way that no interrupt ends: a task may outlive its call, and is abandoned. */
@Service
abstract class Inventory {

    private final Backend backend;

    Inventory(Backend backend) {
        this.backend = backend;
    }

    record Counted(String pieces) {}

    @Gather(onFailure = CANCEL_AND_JOIN, timeout = "200ms", grace = "100ms")
    abstract Counted count(String id) throws InterruptedException, TimeoutException;

    String pieces(String id) {
        return backend.getUninterruptibly("pieces/" + id);
    }
}
