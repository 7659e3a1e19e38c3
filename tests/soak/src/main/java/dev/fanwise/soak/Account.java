package dev.fanwise.soak;

import dev.fanwise.FanOutObserver;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Accounts for the failures that end with their task, as the rules say: what a cancelled task threw, and the failures of
 * the tasks that a race passes over when another succeeds.
 */
final class Account implements FanOutObserver {

    private final Ledger ledger;

    Account(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public CallObserver begins(ObservedCall call, @Nullable TaskObserver parent) {
        return call.policy().startsWith("race") ? new Race() : task -> new Cancelled();
    }

    /** Of a task whose failure somebody is owed. */
    private class Cancelled implements TaskObserver {

        @Override
        public void ended(TaskEnd end) {
            if (end.ending() == Ending.CANCELLED) {
                ledger.passOver(end.exception());
            }
        }
    }

    /** Of the failures of a race that has a result, none is owed to anybody; of one that has none, all. */
    private final class Race implements CallObserver {

        private final Collection<Throwable> failures = new ConcurrentLinkedQueue<>();
        private volatile boolean isWon;

        @Override
        public TaskObserver creates(ObservedTask task) {
            return new Cancelled() {
                @Override
                public void ended(TaskEnd end) {
                    super.ended(end);
                    if (end.ending() == Ending.FAILED && end.exception() != null) {
                        failures.add(end.exception());
                        // race: of the end of the call and this one the later passes the failure over
                        passOverIfWon();
                    }
                }
            };
        }

        @Override
        public void ended(CallEnd end) {
            isWon = end.ending() == Ending.SUCCEEDED;
            passOverIfWon();
        }

        private void passOverIfWon() {
            if (isWon) {
                failures.forEach(ledger::passOver);
            }
        }
    }
}
