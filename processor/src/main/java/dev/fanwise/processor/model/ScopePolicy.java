package dev.fanwise.processor.model;

import java.time.Duration;
import java.util.Optional;

/**
 * Returns only when all tasks have ended, and throws all failures together.
 *
 * @param supervises whether the other tasks go on after a failure; else they are cancelled
 * @param declaresInterruption whether the method can throw {@code InterruptedException}
 * @param timeout the longest time that the scope may take
 * @param grace the longest wait for cancelled tasks
 */
public record ScopePolicy(
        boolean supervises, boolean declaresInterruption, Optional<Timeout> timeout, Optional<Duration> grace)
        implements Policy {}
