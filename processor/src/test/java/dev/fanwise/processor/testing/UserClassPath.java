package dev.fanwise.processor.testing;

import com.google.inject.ScopeAnnotation;
import dev.fanwise.Gather;
import dev.fanwise.cluster.Cluster;
import io.github.resilience4j.retry.annotation.Retry;
import io.micrometer.core.annotation.Timed;
import io.micrometer.observation.annotation.Observed;
import io.micrometer.tracing.annotation.NewSpan;
import io.micronaut.context.annotation.Bean;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Controller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.File;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AliasFor;
import org.springframework.retry.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a user has on the class path: the annotations, and mostly JSpecify and what runs tasks on a cluster. */
public final class UserClassPath {

    private UserClassPath() {}

    public static List<File> withJSpecify() {
        return List.of(holding(Gather.class), holding(Nullable.class), holding(Cluster.class));
    }

    /** The same, and the containers' annotations where sources name them. */
    public static List<File> of(List<String> texts) {
        List<File> files = new ArrayList<>(withJSpecify());
        if (texts.stream().anyMatch(text -> text.contains("org.springframework."))) {
            // core for what their annotations say of attributes
            files.addAll(List.of(
                    holding(AliasFor.class),
                    holding(Autowired.class),
                    holding(Component.class),
                    holding(Transactional.class),
                    holding(Retryable.class),
                    holding(PreAuthorize.class)));
        }
        if (texts.stream().anyMatch(text -> text.contains("jakarta."))) {
            files.addAll(List.of(
                    holding(Inject.class),
                    holding(ApplicationScoped.class),
                    holding(Interceptor.class),
                    holding(RolesAllowed.class)));
        }
        if (texts.stream().anyMatch(text -> text.contains("com.google.inject."))) {
            files.add(holding(ScopeAnnotation.class));
        }
        if (texts.stream().anyMatch(text -> text.contains("io.micrometer."))) {
            files.addAll(List.of(holding(Timed.class), holding(Observed.class), holding(NewSpan.class)));
        }
        if (texts.stream().anyMatch(text -> text.contains("io.micronaut."))) {
            files.addAll(List.of(holding(Controller.class), holding(Bean.class), holding(Introspected.class)));
        }
        if (texts.stream().anyMatch(text -> text.contains("io.github.resilience4j."))) {
            files.add(holding(Retry.class));
        }
        return files;
    }

    public static List<File> annotationsOnly() {
        return List.of(holding(Gather.class));
    }

    private static File holding(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
