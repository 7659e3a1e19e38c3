package dev.fanwise.conformance;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/**
 * {@code asyncio.TaskGroup}, alone and within {@code asyncio.timeout}.
 *
 * @param <S> what says which tasks run
 * @param <R> the result
 */
interface Scopes<S, R> {

    R run(S tasks) throws InterruptedException;

    R run(S tasks, Duration timeout) throws InterruptedException, TimeoutException;

    /** Makes the call of a scenario. */
    default R call(Scenario scenario, S tasks) throws InterruptedException, TimeoutException {
        var timeout = VirtualTime.ticks(scenario.op().deadline());
        return timeout == null ? run(tasks) : run(tasks, timeout);
    }
}
