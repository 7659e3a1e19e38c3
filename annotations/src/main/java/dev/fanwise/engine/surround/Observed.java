package dev.fanwise.engine.surround;

import dev.fanwise.FanOutObserver;
import dev.fanwise.engine.failure.Reports;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One observer, in the hands of the engine: whatever it throws keeps nothing from going on.
 *
 * @param observer the user's observer
 * @param told what it returned for a call or task, and is told of that
 * @param <T> the type of that
 */
record Observed<T>(FanOutObserver observer, T told) {

    /** Which observers have been reported: not each call of a busy program is to write a record. */
    private static final List<WeakReference<FanOutObserver>> FAULTY = new ArrayList<>();

    /** What an observer does and returns. */
    interface Question<R> {
        @Nullable R ask() throws Throwable;
    }

    void tell(Consumer<T> news) {
        try {
            news.accept(told);
        } catch (Throwable thrown) {
            report(observer, thrown);
        }
    }

    /** What the observer returned; null if that is null or it has thrown. */
    static <R> @Nullable R ask(FanOutObserver observer, Question<R> question) {
        try {
            return question.ask();
        } catch (Throwable thrown) {
            report(observer, thrown);
            return null;
        }
    }

    /** By identity: an observer's own equals and hashCode are code that may throw, too. */
    private static boolean isKnown(FanOutObserver observer) {
        synchronized (FAULTY) {
            FAULTY.removeIf(known -> known.get() == null);
            for (var known : FAULTY) {
                if (known.get() == observer) {
                    return true;
                }
            }
            FAULTY.add(new WeakReference<>(observer));
            return false;
        }
    }

    static void report(FanOutObserver observer, Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt(); // it was not the observer's
        }
        if (isKnown(observer)) {
            return;
        }
        Reports.warn("Exception in a FanOutObserver, which is not reported again", thrown);
    }
}
