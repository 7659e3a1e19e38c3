package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.Optional;
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
     * @return what is reported; if there is something, its tasks are not worth looking at
     */
    public static Optional<Reported> check(Member method, Subject subject) {
        InheritedSignatureRule rule = new InheritedSignatureRule(method, subject);
        return rule.bound()
                .or(() -> method.rawOwner().flatMap(rule::hidden))
                .map(message -> subject.findings().report(message, Position.of(subject.element())));
    }

    private Optional<Message> bound() {
        for (SeenVariable variable : method.typeParameters()) {
            for (TypeMirror bound : variable.bounds()) {
                if (bound.getKind() == TypeKind.ARRAY) {
                    return Optional.of(ResultMessages.boundedByArray(
                            method.element(),
                            TypeText.code(method.result()),
                            Code.of(variable.name()),
                            TypeText.code(bound),
                            subject.element()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Message> hidden(TypeElement owner) {
        if (isHidden(method.element().getReturnType(), method.result())) {
            return Optional.of(ResultMessages.erasedResult(
                    method.element(), TypeText.code(method.result()), owner, subject.element()));
        }
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            VariableElement parameter = method.element().getParameters().get(position);
            TypeMirror seen = method.parameterTypes().get(position);
            boolean isEach = AnnotationUse.isPresent(
                    parameter, AnnotationNames.EACH, subject.language().elements());
            if (isEach && isHidden(parameter.asType(), seen)) {
                return Optional.of(
                        ResultMessages.erasedSource(parameter, TypeText.code(seen), owner, subject.element()));
            }
        }
        return Optional.empty();
    }

    private boolean isHidden(TypeMirror declared, TypeMirror seen) {
        Language language = subject.language();
        return seen instanceof DeclaredType erased
                && language.isRaw(erased)
                && !(declared instanceof DeclaredType written && language.isRaw(written));
    }
}
