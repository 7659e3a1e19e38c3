package dev.fanwise.testing;

import java.util.concurrent.CancellationException;

/** Ends a thread whose time has been closed. To a call it is a cancellation, so no failure is reported. */
final class Stopped extends CancellationException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("the virtual time of this thread was closed");
    }
}
