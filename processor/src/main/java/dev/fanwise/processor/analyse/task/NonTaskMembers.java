package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.MemberMethods;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Enclosing;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Members that have the name of a task and cannot be one. */
final class NonTaskMembers {

    private NonTaskMembers() {}

    /** Why a member of that name is no task, and what to do. */
    static Optional<String> adviceFor(String name, Subject subject) {
        return MemberMethods.notInherited(subject.element(), name, subject.language())
                .map(NonTaskMembers::notInherited)
                .or(() -> methodOfObject(name, subject))
                .or(() -> field(name, subject));
    }

    private static String notInherited(ExecutableElement method) {
        return TypeText.of(method) + " of " + Enclosing.of(method).getSimpleName() + " is " + whyNotInherited(method)
                + ", so it is not inherited: declare a method that calls it.";
    }

    private static String whyNotInherited(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        return method.getModifiers().contains(Modifier.STATIC)
                ? "a static method of an interface"
                : "package-private in another package";
    }

    private static Optional<String> methodOfObject(String name, Subject subject) {
        TypeElement object = (TypeElement)
                subject.language().types().asElement(subject.language().object());
        return named(name, ElementFilter.methodsIn(object.getEnclosedElements()))
                .map(method -> "What every object has is not taken for a task: declare a method that calls "
                        + TypeText.of(method) + ".");
    }

    private static Optional<String> field(String name, Subject subject) {
        return named(name, ElementFilter.fieldsIn(subject.element().getEnclosedElements()))
                .map(field -> "The field of that name is not called: declare a method that uses it.");
    }

    private static <E extends Element> Optional<E> named(String name, List<E> elements) {
        return elements.stream()
                .filter(element -> element.getSimpleName().contentEquals(name))
                .findFirst();
    }
}
