package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.TypeMessages;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** The rules for a type with fan-out methods: a class of its package can extend it. */
public final class TypeRule {

    private TypeRule() {}

    /**
     * Whether another class can name the type; if not, it is reported. No name leads to the class of a compact source
     * file, or to what is in it.
     */
    public static Checked<TypeElement> checkName(TypeElement type, Language language, Findings findings) {
        // ECJ finds no nested class with a dollar in its name
        TypeElement around = Enclosing.topLevel(type);
        String name = around.getQualifiedName().toString();
        return name.isEmpty() || language.find(around, name).isPresent()
                ? Checked.right(type)
                : Checked.wrong(findings.report(TypeMessages.compact(type), Position.of(type)));
    }

    /**
     * Checks the type.
     *
     * @return the type, if its methods are worth looking at
     */
    public static Checked<TypeElement> check(Subject subject) {
        TypeElement type = subject.element();
        return switch (type.getKind()) {
            case ENUM, RECORD, ANNOTATION_TYPE -> Checked.wrong(reject(subject, TypeMessages.noClassCanExtend(type)));
            default -> {
                checkExtendable(subject);
                yield Checked.right(type);
            }
        };
    }

    private static void checkExtendable(Subject subject) {
        TypeElement type = subject.element();
        if (type.getModifiers().contains(Modifier.SEALED)) {
            reject(subject, TypeMessages.sealed(type));
        }
        if (type.getModifiers().contains(Modifier.FINAL)) {
            reject(subject, TypeMessages.finalType(type));
        }
        if (type.getNestingKind() == NestingKind.LOCAL) {
            reject(subject, TypeMessages.local(type));
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
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            reject(subject, TypeMessages.privateType(subject.element(), type));
        }
        if (isInner(type)) {
            reject(subject, TypeMessages.inner(subject.element(), type));
        }
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getNestingKind() == NestingKind.MEMBER
                && !Enclosing.typeOf(type).getKind().isInterface()
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    private static Reported reject(Subject subject, Message message) {
        return subject.findings().report(message, Position.of(subject.element()));
    }
}
