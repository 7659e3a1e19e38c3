package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Visibility;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** The rule that the generated class can name the types that it repeats, and create the records that it returns. */
public final class AccessRule {

    private AccessRule() {}

    /** The generated class has to name all the types of the signature. */
    public static void check(Member method, Subject subject) {
        Stream<TypeMirror> bounds = method.typeParameters().stream().flatMap(parameter -> parameter.bounds().stream());
        Stream.of(Stream.of(method.result()), method.parameterTypes().stream(), method.thrown().stream(), bounds)
                .flatMap(types -> types)
                .forEach(used -> check(used, method.element(), subject));
    }

    public static void check(TypeMirror type, ExecutableElement user, Subject subject) {
        Accessibility.inaccessibleIn(type, subject.element(), subject.language())
                .ifPresent(inaccessible -> {
                    boolean isPrivate = inaccessible.getModifiers().contains(Modifier.PRIVATE);
                    report(inaccessible.getSimpleName().toString(), isPrivate, user, subject);
                });
    }

    /** A record that can be named need not be one that can be created: that of a protected record is protected, too. */
    static void checkConstructor(ExecutableElement constructor, MethodSubject fanOut) {
        Subject subject = fanOut.type();
        if (Accessibility.of(constructor) != Visibility.PUBLIC
                && !Accessibility.isSamePackage(constructor, subject.element(), subject.language())) {
            String name = "the constructor of " + Enclosing.of(constructor).getSimpleName();
            report(name, false, fanOut.method().element(), subject);
        }
    }

    private static void report(String name, boolean isPrivate, ExecutableElement user, Subject subject) {
        subject.report(
                Rule.INACCESSIBLE_TYPE,
                user,
                TypeText.of(user),
                name,
                isPrivate ? "private" : "not public and in another package",
                isPrivate ? "package-private" : "public");
    }
}
