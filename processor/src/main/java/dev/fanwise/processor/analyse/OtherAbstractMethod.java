package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.ForeignAnnotations;
import dev.fanwise.processor.analyse.language.GeneratedNames;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.MemberMethods;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** An abstract method without an annotation of Fanwise, and what was probably meant. */
final class OtherAbstractMethod {

    private final Subject subject;
    private final Member method;

    OtherAbstractMethod(Subject subject, Member method) {
        this.subject = subject;
        this.method = method;
    }

    /** An interface may repeat a method that every class has, as {@code Comparator} does. */
    static boolean isImplementedByObject(Member method, Subject subject) {
        return method.is(Modifier.ABSTRACT)
                && subject.isInterface()
                && MemberMethods.isOfEveryObject(method, subject.language());
    }

    Message message() {
        Optional<String> foreign = AnnotationNames.FAN_OUT.stream()
                .flatMap(name -> ForeignAnnotations.on(method.element(), simple(name)).stream())
                .findFirst();
        return TypeMessages.otherAbstractMethod(
                TypeText.code(method),
                isOwn() ? Optional.empty() : Optional.of(Code.of(Enclosing.of(method.element()))),
                Code.of(GeneratedNames.of(subject.element()).simpleName()),
                foreign.map(Code::of),
                foreign.map(name ->
                                List.of(TypeMessages.importOurs(Code.of("dev.fanwise." + simple(name)), Code.of(name))))
                        .orElseGet(this::edits));
    }

    private static String simple(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    private boolean isOwn() {
        return Enclosing.of(method.element()).equals(subject.element());
    }

    private List<Edit> edits() {
        Optional<ExecutableElement> annotated = method.overridden().stream()
                .filter(overridden -> !subject.fanOutAnnotations(overridden).isEmpty())
                .findFirst();
        if (annotated.isPresent() && isOwn()) {
            AnnotationUse annotation =
                    subject.fanOutAnnotations(annotated.get()).get(0);
            return TypeMessages.repeat(
                    method.element(), Enclosing.typeOf(annotated.get()), Code.of(annotation.mirror()));
        }
        return isOwn()
                ? TypeMessages.giveBody(method.element(), mayGather())
                : TypeMessages.implement(subject.element(), declaration());
    }

    private boolean mayGather() {
        TypeMirror result = method.result();
        return result instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
    }

    private Code declaration() {
        String thrown = TypeText.list(method.thrown());
        String access = method.is(Modifier.PUBLIC) ? "public " : method.is(Modifier.PROTECTED) ? "protected " : "";
        return Code.of((subject.isInterface() ? "default " : access)
                + TypeText.typeParameters(method.element())
                + TypeText.of(method.result())
                + " "
                + method.name()
                + IntStream.range(0, method.parameterTypes().size())
                        .mapToObj(position -> TypeText.of(
                                        method.parameterTypes().get(position)) + " " + method.parameterName(position))
                        .collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown));
    }
}
