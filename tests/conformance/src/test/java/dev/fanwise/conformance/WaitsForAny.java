package dev.fanwise.conformance;

import java.time.Duration;

/**
 * {@code asyncio.wait}, and what its users write to get the first of several and stop the others.
 *
 * @param <S> what says which tasks are waited for
 * @param <W> what says which are done
 */
interface WaitsForAny<S, W> extends Waits<S, W> {

    W any(S tasks) throws InterruptedException;

    W any(S tasks, Duration timeout) throws InterruptedException;

    @Override
    default W call(Scenario scenario, S tasks) throws InterruptedException {
        if (!scenario.isWaitAny()) {
            return Waits.super.call(scenario, tasks);
        }
        var timeout = VirtualTime.ticks(scenario.op().timeout());
        return timeout == null ? any(tasks) : any(tasks, timeout);
    }
}
