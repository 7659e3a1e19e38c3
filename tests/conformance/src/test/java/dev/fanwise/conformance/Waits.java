package dev.fanwise.conformance;

import java.time.Duration;

/**
 * {@code asyncio.wait}.
 *
 * @param <S> what says which tasks are waited for
 * @param <W> what says which are done
 */
interface Waits<S, W> {

    W all(S tasks) throws InterruptedException;

    W all(S tasks, Duration timeout) throws InterruptedException;

    W first(S tasks) throws InterruptedException;

    W first(S tasks, Duration timeout) throws InterruptedException;

    W firstFailure(S tasks) throws InterruptedException;

    W firstFailure(S tasks, Duration timeout) throws InterruptedException;

    /** Makes the call of a scenario. */
    default W call(Scenario scenario, S tasks) throws InterruptedException {
        var timeout = VirtualTime.ticks(scenario.op().timeout());
        return switch (scenario.op().returnWhen()) {
            case "ALL_COMPLETED" -> timeout == null ? all(tasks) : all(tasks, timeout);
            case "FIRST_COMPLETED" -> timeout == null ? first(tasks) : first(tasks, timeout);
            case "FIRST_EXCEPTION" -> timeout == null ? firstFailure(tasks) : firstFailure(tasks, timeout);
            default -> throw new IllegalArgumentException(scenario.op().returnWhen());
        };
    }
}
