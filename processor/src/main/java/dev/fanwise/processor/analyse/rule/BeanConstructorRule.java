package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.container.Bean;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.ContainerMessages;
import dev.fanwise.processor.diagnose.Position;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The rule that a container finds the constructor that it calls, and the one that its client proxy calls. */
public final class BeanConstructorRule {

    private BeanConstructorRule() {}

    /**
     * Reports a bean without them.
     *
     * @param constructors those that the generated class repeats
     */
    public static void report(Bean bean, List<ExecutableElement> constructors, Subject subject) {
        TypeElement type = subject.element();
        if (subject.isInterface() || constructors.isEmpty()) {
            return;
        }
        if (bean.hasUnclearConstructor()) {
            subject.findings()
                    .report(
                            ContainerMessages.unclearConstructor(type, Code.of("@" + bean.nameOfMark())),
                            Position.of(type));
            return;
        }
        boolean isWithoutParameters = constructors.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty());
        if (bean.isBehindClientProxy() && !isWithoutParameters) {
            Code scope = Code.of("@" + bean.normalScope().getSimpleName());
            boolean isMarked = bean.injected().stream().anyMatch(bean::isMarked);
            subject.findings().report(ContainerMessages.clientProxy(type, scope, isMarked), Position.of(type));
        }
    }
}
