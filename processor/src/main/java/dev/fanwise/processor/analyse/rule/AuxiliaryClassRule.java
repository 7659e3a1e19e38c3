package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.SourceFiles;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The rule that a top-level type is in the file of its name, as javac warns about another file that uses it else. */
public final class AuxiliaryClassRule {

    private AuxiliaryClassRule() {}

    /** Checks the type itself, or else the types in the signatures of its fan-out methods. */
    public static void check(Subject subject) {
        TypeElement top = Enclosing.topLevel(subject.element());
        Optional<String> own = otherFile(top, subject);
        if (own.isPresent()) {
            report(top, own.get(), subject);
            return;
        }
        for (TypeElement used : used(subject)) {
            otherFile(used, subject).ifPresent(file -> report(used, file, subject));
        }
    }

    private static void report(TypeElement type, String file, Subject subject) {
        subject.findings().report(TypeMessages.auxiliary(type, Code.of(file)), Position.of(subject.element()));
    }

    /** The file that the type is in, if that has another name. */
    private static Optional<String> otherFile(TypeElement type, Subject subject) {
        return SourceFiles.nameOf(type, subject.language().elements())
                .filter(file -> !file.equals(type.getSimpleName() + ".java"));
    }

    private static Set<TypeElement> used(Subject subject) {
        Set<TypeElement> used = new LinkedHashSet<>();
        for (Member method : subject.methods()) {
            if (!subject.fanOutAnnotations(method.element()).isEmpty()) {
                Stream.of(Stream.of(method.result()), method.parameterTypes().stream(), method.thrown().stream())
                        .flatMap(types -> types)
                        .forEach(type -> add(type, subject, used));
            }
        }
        return used;
    }

    private static void add(TypeMirror type, Subject subject, Set<TypeElement> used) {
        if (type instanceof ArrayType array) {
            add(array.getComponentType(), subject, used);
        } else if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            // the generated class names one that it inherits without the class around it
            if (!subject.scope().simple().contains(element)) {
                used.add(Enclosing.topLevel(element));
            }
            declared.getTypeArguments().forEach(argument -> add(argument, subject, used));
        }
    }
}
