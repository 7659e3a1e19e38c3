package dev.fanwise.benchmarks.byhand;

/** A task of which the first value ends the call and failures do not. */
public abstract class RacingTask<T> extends CorrectTask<T> {

    protected RacingTask(CorrectCall call) {
        super(call);
    }

    @Override
    void returned() {
        call.decide(this);
    }

    @Override
    void failed(Throwable thrown) {}
}
