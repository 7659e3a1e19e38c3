package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.TypeMirror;

/**
 * A method of one parameter that an attribute names, as the type could declare it.
 *
 * @param written what the attribute says
 * @param name the name of the method; another one if what is written is no name
 */
record MethodToDeclare(
        String returned,
        String written,
        String name,
        TypeMirror parameter,
        String parameterName,
        MethodSubject fanOut) {

    static MethodToDeclare of(
            String returned,
            String written,
            String otherName,
            TypeMirror parameter,
            String parameterName,
            MethodSubject fanOut) {
        return new MethodToDeclare(
                returned, written, isName(written) ? written : otherName, parameter, parameterName, fanOut);
    }

    /** Whether a method can be called so; users write code such as {@code this::load}, too. */
    static boolean isName(String written) {
        return SourceVersion.isIdentifier(written) && !SourceVersion.isKeyword(written);
    }

    private Code declaration() {
        return Code.of((fanOut.type().isInterface() ? "default " : "") + returned + " " + name + "("
                + TypeText.of(parameter) + " " + parameterName + ")");
    }

    /** Where no method has the name. */
    Edit edit(AttributePlace place) {
        Edit declare = new Edit.Advice("declare " + declaration());
        return name.equals(written)
                ? declare
                : new Edit.Together(List.of(declare, PolicyMessages.naming(place, Code.of(name))));
    }

    /** Beside methods that do not fit: an overload, or one of them otherwise declared if they would clash. */
    Edit insteadOf(List<Member> others) {
        Language language = fanOut.language();
        boolean clashes = others.stream()
                .map(Member::parameterTypes)
                .anyMatch(types -> types.size() == 1
                        && language.types()
                                .isSameType(
                                        language.types().erasure(types.get(0)),
                                        language.types().erasure(parameter)));
        return new Edit.Advice(
                clashes ? "declare it as " + declaration() : "declare " + declaration() + ", which is not private");
    }
}
