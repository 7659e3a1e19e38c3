package com.example;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_SUCCEEDED;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.List;

/** A race, and a source of Java 21 beside it. */
interface Mirrors {

    @WaitFor(value = "fetch", returnWhen = FIRST_SUCCEEDED, onReturn = CANCEL_AND_JOIN)
    String fastest(@Each List<String> mirrors) throws InterruptedException;

    @Gather("fetch")
    List<Outcome<String>> each(@Each List<String> mirrors) throws InterruptedException;

    default String fetch(String mirror) throws IOException {
        if (mirror.startsWith("broken")) {
            throw new IOException(mirror);
        }
        return mirror + (Thread.currentThread().isVirtual() ? " virtually" : " in a platform thread");
    }

    static String told(Outcome<String> outcome) {
        return switch (outcome) {
            case Outcome.Success<String>(String text) -> text;
            case Outcome.Failure<String>(Throwable failure) -> "failed: " + failure.getMessage();
            case Outcome.Cancelled<String>() -> "cancelled";
        };
    }
}
