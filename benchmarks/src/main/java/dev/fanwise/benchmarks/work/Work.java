package dev.fanwise.benchmarks.work;

import org.openjdk.jmh.infra.Blackhole;

/** What a task does. The result is the argument itself, so that every byte counted is one of the fan-out. */
public enum Work {
    TRIVIAL {
        @Override
        public Integer on(Integer element) {
            return element;
        }
    },

    FIVE_MICROS {
        @Override
        public Integer on(Integer element) {
            Blackhole.consumeCPU(TOKENS_OF_FIVE_MICROS);
            return element;
        }
    },

    BLOCKED_A_MILLI {
        @Override
        public Integer on(Integer element) throws InterruptedException {
            Thread.sleep(1);
            return element;
        }
    };

    /** Fixed, so that every run does the same: 5 µs where the published figures were measured. */
    private static final long TOKENS_OF_FIVE_MICROS = 2_500;

    public abstract Integer on(Integer element) throws InterruptedException;
}
