package dev.fanwise.benchmarks.work;

/** Up to which moment a call that asks tasks to stop is measured. Whoever joins them has no difference. */
public enum Until {
    CALL_RETURNS {
        @Override
        public void await(Ten ten) {}
    },

    ALL_HAVE_ENDED {
        @Override
        public void await(Ten ten) {
            ten.awaitOver();
        }
    };

    public abstract void await(Ten ten);
}
