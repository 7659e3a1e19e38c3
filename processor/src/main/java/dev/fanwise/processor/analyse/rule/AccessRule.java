package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.model.Visibility;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The rule that the generated class can name the types that it repeats, and create the records that it returns. */
public final class AccessRule {

    private AccessRule() {}

    /** The generated class has to name all the types of the signature. */
    public static void check(Member method, Subject subject) {
        Stream<TypeMirror> bounds = method.typeParameters().stream().flatMap(parameter -> parameter.bounds().stream());
        Stream.of(Stream.of(method.result()), method.thrown().stream(), bounds)
                .flatMap(types -> types)
                .forEach(used -> check(used, method.element(), subject));
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            check(
                    method.parameterTypes().get(position),
                    method.element(),
                    Position.of(method.element().getParameters().get(position)),
                    subject);
        }
    }

    public static void check(TypeMirror type, ExecutableElement user, Subject subject) {
        check(type, user, Position.of(user), subject);
    }

    public static void check(TypeMirror type, ExecutableElement user, Position position, Subject subject) {
        check(type, TypeText.code(user), position, subject);
    }

    static void check(TypeMirror type, Code user, Position position, Subject subject) {
        Accessibility.inaccessibleIn(type, subject.element(), subject.language())
                .ifPresent(inaccessible ->
                        report(inaccessible, Code.of(inaccessible).toString(), user, position, subject));
    }

    /** A record that can be named need not be one that can be created: that of a protected record is protected, too. */
    static void checkConstructor(ExecutableElement constructor, MethodSubject fanOut) {
        Subject subject = fanOut.type();
        TypeElement record = (TypeElement) Enclosing.of(constructor);
        boolean isNamed = Accessibility.inaccessibleIn(record.asType(), subject.element(), subject.language())
                .isEmpty();
        if (isNamed
                && Accessibility.of(constructor) != Visibility.PUBLIC
                && !Accessibility.isSamePackage(constructor, subject.element(), subject.language())) {
            report(
                    record.getModifiers().contains(Modifier.PUBLIC) ? constructor : record,
                    "the constructor of " + Code.of(constructor),
                    TypeText.code(fanOut.method().element()),
                    fanOut.position(),
                    subject);
        }
    }

    private static void report(Element needed, String name, Code user, Position position, Subject subject) {
        boolean isPrivate = needed.getModifiers().contains(Modifier.PRIVATE);
        Edit edit = !subject.isInSource(needed)
                ? TypeMessages.useOwn()
                : isPrivate
                        ? new Edit.RemoveModifier(needed, Modifier.PRIVATE)
                        : new Edit.AddModifier(needed, Modifier.PUBLIC);
        subject.findings().report(TypeMessages.inaccessible(user, name, isPrivate, edit), position);
    }
}
