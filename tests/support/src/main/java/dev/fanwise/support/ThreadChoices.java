package dev.fanwise.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives a test the constants of its first parameter's type, a {@link ThreadChoice}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@ArgumentsSource(ThreadChoices.Provider.class)
@interface ThreadChoices {

    /** Which of them. */
    Which value();

    enum Which {
        ALL,
        CONCURRENT,
        DEDICATED
    }

    final class Provider extends AnnotationBasedArgumentsProvider<ThreadChoices> {

        @Override
        protected Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context, ThreadChoices choices) {
            var type = parameters.getFirst().orElseThrow().getParameterType().asSubclass(ThreadChoice.class);
            return choose(type, choices.value()).stream().map(Arguments::of);
        }

        private static List<? extends ThreadChoice> choose(Class<? extends ThreadChoice> type, Which which) {
            return switch (which) {
                case ALL -> ThreadChoice.all(type);
                case CONCURRENT -> ThreadChoice.concurrent(type);
                case DEDICATED -> ThreadChoice.dedicated(type);
            };
        }
    }
}
