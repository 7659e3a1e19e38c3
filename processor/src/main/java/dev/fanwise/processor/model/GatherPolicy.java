package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Returns when all tasks have ended, or throws at the first failure.
 *
 * @param onFailure what becomes of running tasks when a failure is thrown
 * @param onCancel what becomes of running tasks when the caller is interrupted or the time is over
 * @param declaresInterruption whether the method can throw {@code InterruptedException}
 * @param timeout the longest time that the call may take
 * @param grace the longest wait for cancelled tasks
 * @param failures the checked exceptions that are thrown as they are, none a subclass of another
 */
public record GatherPolicy(
        Cancellation onFailure,
        Cancellation onCancel,
        boolean declaresInterruption,
        Optional<Timeout> timeout,
        Optional<Duration> grace,
        List<TypeName> failures)
        implements Policy {

    public GatherPolicy {
        failures = List.copyOf(failures);
    }
}
