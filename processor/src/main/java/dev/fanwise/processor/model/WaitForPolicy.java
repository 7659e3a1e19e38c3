package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Returns at an event, whatever becomes of the tasks then.
 *
 * @param returnWhen the event
 * @param until what is asked after each end, in the place of the event
 * @param onReturn what becomes of running tasks at the event or when the time is over; {@code LEAVE} if none can run then
 * @param onCancel what becomes of running tasks when the caller is interrupted
 * @param declaresInterruption whether the method can throw {@code InterruptedException}
 * @param timeout the longest time to wait
 * @param grace the longest wait for cancelled tasks
 * @param stagger the time between the starts of two tasks; empty if all start at once
 * @param failures the checked exceptions of the winner that are thrown as they are, none a subclass of another
 */
public record WaitForPolicy(
        ReturnWhen returnWhen,
        Optional<Work.Call> until,
        Cancellation onReturn,
        Cancellation onCancel,
        boolean declaresInterruption,
        Optional<Timeout> timeout,
        Optional<Duration> grace,
        Optional<Delay> stagger,
        List<TypeName> failures)
        implements Policy {

    public WaitForPolicy {
        failures = List.copyOf(failures);
    }
}
