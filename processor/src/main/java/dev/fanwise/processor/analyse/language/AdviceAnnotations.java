package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.diagnose.ContainerMessages.AdviceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The annotations for which frameworks surround a method with code of theirs. */
public final class AdviceAnnotations {

    private static final Set<String> INTERCEPTOR_BINDINGS =
            Set.of("jakarta.interceptor.InterceptorBinding", "javax.interceptor.InterceptorBinding");

    /** What proxies look for; nothing on these annotations tells. */
    private static final Map<String, AdviceKind> OF_PROXIES = Map.ofEntries(
            Map.entry("org.springframework.scheduling.annotation.Async", AdviceKind.ASYNCHRONOUS),
            Map.entry("org.springframework.transaction.annotation.Transactional", AdviceKind.PROXY),
            Map.entry("org.springframework.cache.annotation.Cacheable", AdviceKind.PROXY),
            Map.entry("org.springframework.cache.annotation.CachePut", AdviceKind.PROXY),
            Map.entry("org.springframework.cache.annotation.CacheEvict", AdviceKind.PROXY),
            Map.entry("org.springframework.cache.annotation.Caching", AdviceKind.PROXY),
            Map.entry("org.springframework.resilience.annotation.Retryable", AdviceKind.PROXY),
            Map.entry("org.springframework.resilience.annotation.ConcurrencyLimit", AdviceKind.PROXY),
            Map.entry("org.springframework.retry.annotation.Retryable", AdviceKind.PROXY),
            Map.entry("org.springframework.retry.annotation.CircuitBreaker", AdviceKind.PROXY),
            Map.entry("org.springframework.security.access.annotation.Secured", AdviceKind.PROXY),
            Map.entry("org.springframework.security.access.prepost.PreAuthorize", AdviceKind.PROXY),
            Map.entry("org.springframework.security.access.prepost.PostAuthorize", AdviceKind.PROXY),
            Map.entry("org.springframework.security.access.prepost.PreFilter", AdviceKind.PROXY),
            Map.entry("org.springframework.security.access.prepost.PostFilter", AdviceKind.PROXY),
            Map.entry("jakarta.annotation.security.RolesAllowed", AdviceKind.PROXY),
            Map.entry("jakarta.annotation.security.DenyAll", AdviceKind.PROXY),
            Map.entry("javax.annotation.security.RolesAllowed", AdviceKind.PROXY),
            Map.entry("javax.annotation.security.DenyAll", AdviceKind.PROXY),
            Map.entry("io.micrometer.core.annotation.Timed", AdviceKind.MEASURED),
            Map.entry("io.micrometer.core.annotation.TimedSet", AdviceKind.MEASURED),
            Map.entry("io.micrometer.core.annotation.Counted", AdviceKind.MEASURED),
            Map.entry("io.micrometer.observation.annotation.Observed", AdviceKind.MEASURED),
            Map.entry("io.micrometer.tracing.annotation.NewSpan", AdviceKind.MEASURED),
            Map.entry("io.micrometer.tracing.annotation.ContinueSpan", AdviceKind.MEASURED),
            Map.entry("io.github.resilience4j.bulkhead.annotation.Bulkhead", AdviceKind.PROXY),
            Map.entry("io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker", AdviceKind.PROXY),
            Map.entry("io.github.resilience4j.ratelimiter.annotation.RateLimiter", AdviceKind.PROXY),
            Map.entry("io.github.resilience4j.retry.annotation.Retry", AdviceKind.PROXY),
            Map.entry("io.github.resilience4j.timelimiter.annotation.TimeLimiter", AdviceKind.PROXY));

    private AdviceAnnotations() {}

    /** Why such an annotation has no effect on a call from inside; empty for all others. */
    public static Optional<AdviceKind> kind(AnnotationMirror annotation) {
        return kind(MetaAnnotations.of(List.of(annotation)));
    }

    /** The same of an annotation without attributes. */
    public static Optional<AdviceKind> kind(TypeElement annotation) {
        return kind(MetaAnnotations.of(annotation));
    }

    private static Optional<AdviceKind> kind(Set<String> names) {
        Optional<AdviceKind> ofProxy = names.stream()
                .filter(OF_PROXIES::containsKey)
                .map(OF_PROXIES::get)
                .findFirst();
        return ofProxy.or(() -> names.stream().anyMatch(INTERCEPTOR_BINDINGS::contains)
                ? Optional.of(AdviceKind.INTERCEPTOR)
                : Optional.empty());
    }
}
