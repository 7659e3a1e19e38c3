package dev.fanwise.processor.analyse;

import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Parameter;
import dev.fanwise.processor.model.Signature;
import dev.fanwise.processor.model.Traits;
import dev.fanwise.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the signatures that the generated class repeats. */
final class Signatures {

    private Signatures() {}

    static Signature of(Member method, List<String> suppressedWarnings, AnnotatedTypeNames names) {
        ExecutableElement element = method.element();
        return new Signature(
                Accessibility.of(element),
                method.name(),
                names.declarations(element.getTypeParameters()),
                names.of(method.type().getReturnType()),
                parameters(element, method.type(), names),
                element.isVarArgs(),
                names.of(method.type().getThrownTypes()),
                new Traits(RepeatedAnnotations.ofDeclaration(element), suppressedWarnings));
    }

    static List<Parameter> parameters(ExecutableElement method, ExecutableType type, AnnotatedTypeNames names) {
        List<Parameter> parameters = new ArrayList<>();
        for (int position = 0; position < method.getParameters().size(); position++) {
            VariableElement parameter = method.getParameters().get(position);
            parameters.add(new Parameter(
                    parameter.getSimpleName().toString(),
                    names.of(type.getParameterTypes().get(position)),
                    RepeatedAnnotations.ofParameter(parameter)));
        }
        return parameters;
    }

    /** The generated class has to name all the types of the signature. */
    static void checkAccess(ExecutableElement method, ExecutableType type, Subject subject) {
        Stream<? extends TypeMirror> bounds =
                method.getTypeParameters().stream().flatMap(parameter -> parameter.getBounds().stream());
        Stream.of(
                        Stream.of(type.getReturnType()),
                        type.getParameterTypes().stream(),
                        type.getThrownTypes().stream(),
                        bounds)
                .flatMap(types -> types)
                .forEach(used -> checkAccess(used, method, subject));
    }

    static void checkAccess(TypeMirror type, ExecutableElement user, Subject subject) {
        Accessibility.inaccessibleIn(type, subject).ifPresent(inaccessible -> {
            boolean isPrivate = inaccessible.getModifiers().contains(Modifier.PRIVATE);
            report(inaccessible.getSimpleName().toString(), isPrivate, user, subject);
        });
    }

    /** A record that can be named need not be one that can be created: that of a protected record is protected, too. */
    static void checkConstructorAccess(ExecutableElement constructor, MethodSubject fanOut) {
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
