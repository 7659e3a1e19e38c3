package dev.fanwise.conformance;

import dev.fanwise.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * {@code asyncio.gather}: without and with {@code return_exceptions}, alone and within {@code asyncio.timeout}.
 *
 * @param <S> what says which tasks run
 * @param <V> their values
 * @param <O> their outcomes
 */
interface Gathers<S, V, O> {

    V values(S tasks) throws Boom, InterruptedException;

    V values(S tasks, Duration timeout) throws Boom, InterruptedException, TimeoutException;

    O outcomes(S tasks) throws InterruptedException;

    O outcomes(S tasks, Duration timeout) throws InterruptedException;

    /** Makes the call of a scenario. */
    default Result call(
            Scenario scenario, S tasks, Function<V, List<String>> values, Function<O, List<Outcome<String>>> outcomes)
            throws Exception {
        var timeout = VirtualTime.ticks(scenario.op().deadline());
        if (scenario.op().returnExceptions()) {
            var returned = timeout == null ? outcomes(tasks) : outcomes(tasks, timeout);
            return new Result.Returned(
                    outcomes.apply(returned).stream().map(End::of).toList());
        }
        var returned = timeout == null ? values(tasks) : values(tasks, timeout);
        return Result.values(values.apply(returned));
    }
}
