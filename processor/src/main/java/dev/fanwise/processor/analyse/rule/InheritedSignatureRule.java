package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The rule that the signature of an inherited fan-out method can be written with the type arguments of its supertype,
 * and that a raw supertype does not hide what the method returns, or what its elements are.
 */
public final class InheritedSignatureRule {

    private final Member method;
    private final Subject subject;

    private InheritedSignatureRule(Member method, Subject subject) {
        this.method = method;
        this.subject = subject;
    }

    /**
     * Checks a fan-out method.
     *
     * @return whether its tasks are worth looking at
     */
    public static boolean check(Member method, Subject subject) {
        InheritedSignatureRule rule = new InheritedSignatureRule(method, subject);
        return rule.checkBounds() && method.rawOwner().map(rule::check).orElse(true);
    }

    private boolean checkBounds() {
        for (SeenVariable variable : method.typeParameters()) {
            for (TypeMirror bound : variable.bounds()) {
                if (bound.getKind() == TypeKind.ARRAY) {
                    report(
                            Rule.UNSUPPORTED_RESULT,
                            method.name(),
                            TypeText.of(method.result()),
                            "Its type parameter " + variable.name() + " would be bounded by " + TypeText.of(bound)
                                    + ", which is no bound that a method can declare: implement it in "
                                    + subject.name() + ".");
                    return false;
                }
            }
        }
        return true;
    }

    private boolean check(TypeElement owner) {
        if (isHidden(method.element().getReturnType(), method.result())) {
            report(Rule.UNSUPPORTED_RESULT, method.name(), "the raw " + TypeText.of(method.result()), cure(owner));
            return false;
        }
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            VariableElement parameter = method.element().getParameters().get(position);
            TypeMirror seen = method.parameterTypes().get(position);
            if (AnnotationUse.isPresent(
                            parameter, AnnotationNames.EACH, subject.language().elements())
                    && isHidden(parameter.asType(), seen)) {
                report(
                        Rule.UNSUPPORTED_SOURCE,
                        parameter.getSimpleName(),
                        "the raw " + TypeText.of(seen),
                        ". " + cure(owner).replaceFirst("\\.$", ""));
                return false;
            }
        }
        return true;
    }

    private boolean isHidden(TypeMirror declared, TypeMirror seen) {
        Language language = subject.language();
        return seen instanceof DeclaredType erased
                && language.isRaw(erased)
                && !(declared instanceof DeclaredType written && language.isRaw(written));
    }

    private String cure(TypeElement owner) {
        return "In " + owner.getSimpleName() + " it has type arguments, but " + subject.name()
                + " sees it erased, as it does not give " + owner.getSimpleName() + " its own: write them out.";
    }

    private void report(Rule rule, Object... arguments) {
        subject.findings().report(rule, Position.of(subject.element()), arguments);
    }
}
