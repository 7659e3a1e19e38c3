package dev.fanwise.benchmarks.byhand;

/** A task of the floor: thread body and place of the result. */
public abstract class CallTask implements Runnable {

    protected final Call call;
    private Integer result;

    protected CallTask(Call call) {
        this.call = call;
    }

    protected abstract Integer execute() throws Exception;

    @Override
    public final void run() {
        try {
            result = execute();
        } catch (Exception exception) {
            throw new IllegalStateException(exception);
        } finally {
            call.ended();
        }
    }

    public final Integer result() {
        return result;
    }
}
