package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.RecordConstructors;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.ResultMessages;
import java.util.List;
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
     * @return its components, if they are worth looking at
     */
    public static Checked<List<? extends RecordComponentElement>> check(
            MethodSubject fanOut, DeclaredType type, Lints lints) {
        RecordRule rules = new RecordRule(fanOut, type);
        return rules.components().map(components -> {
            new RecordConstructors(rules.element, fanOut.language()).canonical().ifPresent(constructor -> {
                lints.useDeprecated(constructor);
                AccessRule.checkConstructor(constructor, fanOut);
            });
            return components;
        });
    }

    private Checked<List<? extends RecordComponentElement>> components() {
        if (element.getRecordComponents().isEmpty()) {
            return reject(ResultMessages.noComponents(fanOut.method().element(), element));
        }
        if (fanOut.language().isRaw(type)
                && element.getRecordComponents().stream().anyMatch(this::isGeneric)) {
            return reject(ResultMessages.rawResult(fanOut.method().element(), TypeText.code(type)));
        }
        return Checked.right(element.getRecordComponents());
    }

    private Checked<List<? extends RecordComponentElement>> reject(Message message) {
        return Checked.wrong(fanOut.findings().report(message, fanOut.position()));
    }

    private boolean isGeneric(RecordComponentElement component) {
        return !types.isSameType(component.asType(), types.erasure(component.asType()));
    }
}
