package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.container.Bean;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * The rule that a call of a generated constructor means one constructor of the annotated type.
 *
 * <p>With another parameter in front, a constructor must not take what a longer one takes: the argument in front would be
 * taken for the other's, or the other way round, and nobody would notice.
 */
public final class ConstructorRule {

    private static final String EXECUTOR = "java.util.concurrent.Executor";
    private static final String POOL = "java.util.concurrent.ExecutorService";
    private static final String OPTIONS = "dev.fanwise.FanOutOptions";
    private static final String CLUSTER = "dev.fanwise.cluster.Cluster";

    private final Subject subject;
    private final Language language;
    private final boolean isRemote;

    public ConstructorRule(Subject subject) {
        this.subject = subject;
        this.language = subject.language();
        this.isRemote = subject.methods().stream()
                .anyMatch(method ->
                        AnnotationUse.isPresent(method.element(), AnnotationNames.REMOTE, language.elements()));
    }

    /**
     * Checks a constructor among all that the generated class repeats.
     *
     * @return whether it can stand there with an executor in front; not if a lambda for another one could be the executor
     */
    public boolean check(ExecutableElement constructor, List<ExecutableElement> all, Bean bean) {
        if (takesOptions(constructor, language)) {
            return false;
        }
        TypeMirror executor = language.named(EXECUTOR);
        Optional<TypeElement> provider = bean.injected().contains(constructor) ? bean.provider() : Optional.empty();
        for (ExecutableElement other : all) {
            if (takesTheSame(executor, constructor, other, false)) {
                report(constructor, "Executor", other);
            } else if (language.find(OPTIONS)
                    .filter(options -> takesTheSame(options, constructor, other, false))
                    .isPresent()) {
                report(constructor, "FanOutOptions", other);
            } else if (isRemote
                    && language.find(CLUSTER)
                            .filter(cluster -> takesTheSame(cluster, constructor, other, false))
                            .isPresent()) {
                report(constructor, "Cluster", other);
            } else if (provider.filter(type -> takesTheSame(type.asType(), constructor, other, false))
                    .isPresent()) {
                report(constructor, provider.get().getSimpleName().toString(), other);
            }
        }
        return all.stream().noneMatch(other -> takesTheSame(executor, constructor, other, true));
    }

    /** Whether the options are the constructor's own first parameter: they are those of the generated class. */
    public static boolean takesOptions(ExecutableElement constructor, Language language) {
        return !constructor.getParameters().isEmpty()
                && language.is(constructor.getParameters().get(0).asType(), OPTIONS);
    }

    private void report(ExecutableElement constructor, String leading, ExecutableElement other) {
        subject.findings()
                .report(
                        TypeMessages.constructorClash(
                                subject.element(), Code.of(leading), TypeText.code(constructor), TypeText.code(other)),
                        Position.of(other));
    }

    /** Whether the same arguments fit the constructor with the leading parameter, and the other one. */
    private boolean takesTheSame(
            TypeMirror leading, ExecutableElement constructor, ExecutableElement other, boolean lambdas) {
        return constructor.getParameters().size() + 1 == other.getParameters().size()
                && fitTogether(leading, constructor, other, lambdas);
    }

    private boolean fitTogether(
            TypeMirror leading, ExecutableElement constructor, ExecutableElement other, boolean lambdas) {
        TypeMirror first = parameter(other, 0);
        if (!isRelated(leading, first)
                && !isPoolOf(leading, first)
                && !(lambdas && language.is(leading, EXECUTOR) && language.isFunctionalInterface(first))) {
            return false;
        }
        for (int position = 1; position < other.getParameters().size(); position++) {
            TypeMirror one = parameter(constructor, position - 1);
            TypeMirror two = parameter(other, position);
            if (!isRelated(one, two) && !(language.isFunctionalInterface(one) && language.isFunctionalInterface(two))) {
                return false;
            }
        }
        return true;
    }

    /** The type of what is given in that position; of each of several arguments, if the last parameter takes them. */
    private TypeMirror parameter(ExecutableElement constructor, int position) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        TypeMirror type = parameters.get(position).asType();
        boolean several = constructor.isVarArgs() && position == parameters.size() - 1;
        return language.types().erasure(several ? ((ArrayType) type).getComponentType() : type);
    }

    private boolean isRelated(TypeMirror one, TypeMirror two) {
        return language.types().isAssignable(one, two) || language.types().isAssignable(two, one);
    }

    /** A pool is an Executor, and may be what the other one takes as well, such as an AutoCloseable. */
    private boolean isPoolOf(TypeMirror leading, TypeMirror first) {
        return language.is(leading, EXECUTOR)
                && language.find(POOL)
                        .filter(pool -> language.types().isAssignable(pool, first))
                        .isPresent();
    }
}
