package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Rule;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** The rules for a type with fan-out methods: a class of its package can extend it. */
public final class TypeRule {

    private TypeRule() {}

    /**
     * Checks the type.
     *
     * @return whether its methods are worth looking at
     */
    public static boolean check(Subject subject) {
        TypeElement type = subject.element();
        switch (type.getKind()) {
            case ENUM -> reject(subject, "is an enum", "move the fan-out methods to an interface");
            case RECORD -> reject(subject, "is a record", "move the fan-out methods to an abstract class");
            case ANNOTATION_TYPE -> reject(subject, "is an annotation", "move the fan-out methods to an interface");
            default -> {
                checkExtendable(subject);
                return true;
            }
        }
        return false;
    }

    private static void checkExtendable(Subject subject) {
        TypeElement type = subject.element();
        if (type.getModifiers().contains(Modifier.SEALED)) {
            reject(subject, "is sealed", "remove 'sealed'");
        }
        if (type.getModifiers().contains(Modifier.FINAL)) {
            reject(subject, "is final", "make it abstract");
        }
        if (type.getNestingKind() == NestingKind.LOCAL) {
            reject(subject, "is a local class", "move it out of the method");
            return;
        }
        for (TypeElement current = type; ; current = Enclosing.typeOf(current)) {
            checkNesting(subject, current);
            if (current.getNestingKind() != NestingKind.MEMBER) {
                return;
            }
        }
    }

    private static void checkNesting(Subject subject, TypeElement type) {
        boolean self = type.equals(subject.element());
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            reject(
                    subject,
                    self ? "is private" : "is nested in " + type.getSimpleName() + ", which is private",
                    self ? "remove 'private'" : "remove 'private' from " + type.getSimpleName());
        }
        if (isInner(type)) {
            reject(
                    subject,
                    (self ? "is an inner class" : "is nested in the inner class " + type.getSimpleName())
                            + ", which needs an instance of "
                            + Enclosing.typeOf(type).getSimpleName(),
                    self ? "make it static" : "make " + type.getSimpleName() + " static");
        }
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getNestingKind() == NestingKind.MEMBER
                && !Enclosing.typeOf(type).getKind().isInterface()
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    private static void reject(Subject subject, String finding, String cure) {
        subject.report(Rule.TYPE_NOT_EXTENDABLE, subject.element(), subject.name(), finding, cure);
    }
}
