package dev.fanwise.benchmarks.byhand;

/** A task of the correct floor: thread body, place of the result, and the thread to interrupt. */
public abstract class CorrectTask<T> implements Runnable {

    protected final CorrectCall call;
    CorrectTask<?> previous;
    Thread thread;
    private T result;

    protected CorrectTask(CorrectCall call) {
        this.call = call;
    }

    protected abstract T execute() throws Exception;

    /** The first failure ends the call. */
    void returned() {}

    void failed(Throwable thrown) {
        call.decide(thrown);
    }

    @Override
    public final void run() {
        try {
            if (!call.isDecided()) {
                result = execute();
                returned();
            }
        } catch (Throwable thrown) {
            failed(thrown);
        } finally {
            call.ended();
        }
    }

    public final T result() {
        return result;
    }
}
