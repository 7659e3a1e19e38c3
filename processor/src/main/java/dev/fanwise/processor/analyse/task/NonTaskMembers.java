package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.MemberMethods;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.MissingTaskAdvice;
import dev.fanwise.processor.diagnose.NotInherited;
import dev.fanwise.processor.diagnose.TaskMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Members that have the name of a task and cannot be one. */
final class NonTaskMembers {

    private NonTaskMembers() {}

    /** Why a member of that name is no task, and what to do. */
    static Optional<MissingTaskAdvice> adviceFor(
            String name, MethodSubject fanOut, Function<String, MissingTaskAdvice> otherwise) {
        Subject subject = fanOut.type();
        return MemberMethods.notInherited(subject.element(), name, subject.language())
                .map(method -> notInherited(method, subject))
                .or(() -> methodOfObject(name, subject))
                .or(() -> field(name, subject, otherwise));
    }

    private static MissingTaskAdvice notInherited(ExecutableElement method, Subject subject) {
        TypeElement declaring = Enclosing.typeOf(method);
        NotInherited why = whyNotInherited(method);
        List<Edit> edits = new ArrayList<>();
        TaskMessages.inherit(method, subject.isInSource(method)).ifPresent(edits::add);
        // not callable from here, so that the method cannot be one that calls it
        edits.add(new Edit.AddMethod(subject.element(), declaration(method, subject)));
        return MissingTaskAdvice.notInherited(TypeText.code(method), Code.of(declaring), why, edits);
    }

    private static Code declaration(ExecutableElement method, Subject subject) {
        String thrown = TypeText.list(method.getThrownTypes());
        return Code.of((subject.isInterface() ? "default " : "")
                + TypeText.typeParameters(method)
                + TypeText.of(method.getReturnType())
                + " "
                + method.getSimpleName()
                + method.getParameters().stream()
                        .map(parameter -> TypeText.of(parameter.asType()) + " " + parameter.getSimpleName())
                        .collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown));
    }

    private static NotInherited whyNotInherited(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return NotInherited.PRIVATE;
        }
        return method.getModifiers().contains(Modifier.STATIC)
                        && Enclosing.of(method).getKind() == ElementKind.INTERFACE
                ? NotInherited.STATIC
                : NotInherited.OTHER_PACKAGE;
    }

    private static Optional<MissingTaskAdvice> methodOfObject(String name, Subject subject) {
        TypeElement object = (TypeElement)
                subject.language().types().asElement(subject.language().object());
        return named(name, ElementFilter.methodsIn(object.getEnclosedElements()))
                .map(method -> MissingTaskAdvice.methodOfObject(TypeText.code(method)));
    }

    private static Optional<MissingTaskAdvice> field(
            String name, Subject subject, Function<String, MissingTaskAdvice> otherwise) {
        return named(name, ElementFilter.fieldsIn(subject.element().getEnclosedElements()))
                .map(field -> MissingTaskAdvice.field(
                        Code.of(field), otherwise.apply(name).edits()));
    }

    private static <E extends Element> Optional<E> named(String name, List<E> elements) {
        return elements.stream()
                .filter(element -> element.getSimpleName().contentEquals(name))
                .findFirst();
    }
}
