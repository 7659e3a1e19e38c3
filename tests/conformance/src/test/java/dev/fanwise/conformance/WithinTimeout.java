package dev.fanwise.conformance;

import dev.fanwise.Gather;
import java.time.Duration;

/** {@code asyncio.timeout} around a call that has no timeout that throws: a gather of that one call. */
abstract class WithinTimeout {

    /** What is to end in time. */
    interface Call {

        Result make() throws Exception;
    }

    record Only(Result result) {}

    @Gather
    abstract Only run(Call call, Duration timeout) throws Exception;

    Result result(Call call) throws Exception {
        return call.make();
    }
}
