package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.RecordConstructors;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Rule;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Types;

/** The rules for a record that the generated method creates. */
public final class RecordRule {

    private final MethodSubject fanOut;
    private final DeclaredType type;
    private final TypeElement element;
    private final Types types;

    private RecordRule(MethodSubject fanOut, DeclaredType type) {
        this.fanOut = fanOut;
        this.type = type;
        this.element = (TypeElement) type.asElement();
        this.types = fanOut.language().types();
    }

    /**
     * Checks the record.
     *
     * @return whether its components are worth looking at
     */
    public static boolean check(MethodSubject fanOut, DeclaredType type, Lints lints) {
        RecordRule rules = new RecordRule(fanOut, type);
        if (!rules.checkComponents()) {
            return false;
        }
        new RecordConstructors(rules.element, fanOut.language()).canonical().ifPresent(constructor -> {
            lints.useDeprecated(constructor);
            AccessRule.checkConstructor(constructor, fanOut);
        });
        return true;
    }

    private boolean checkComponents() {
        if (element.getRecordComponents().isEmpty()) {
            reject(
                    "the record " + element.getSimpleName() + ", which has no components",
                    "One task runs for each component: add one.");
            return false;
        }
        if (fanOut.language().isRaw(type)
                && element.getRecordComponents().stream().anyMatch(this::isGeneric)) {
            reject("the raw " + TypeText.of(type), "Its type arguments say what the tasks give: write them out.");
            return false;
        }
        return true;
    }

    private void reject(String finding, String cure) {
        fanOut.report(Rule.UNSUPPORTED_RESULT, fanOut.name(), finding, cure);
    }

    private boolean isGeneric(RecordComponentElement component) {
        return !types.isSameType(component.asType(), types.erasure(component.asType()));
    }
}
