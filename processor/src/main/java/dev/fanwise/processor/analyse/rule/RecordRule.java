package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.ResultMessages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
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
            rules.canonicalConstructor().ifPresent(constructor -> {
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

    /** There is always one, unless the record does not compile. */
    private Optional<ExecutableElement> canonicalConstructor() {
        List<TypeMirror> components = erased(element.getRecordComponents());
        return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                .filter(constructor -> areSame(erased(constructor.getParameters()), components))
                .<ExecutableElement>map(constructor -> constructor)
                .findFirst();
    }

    private List<TypeMirror> erased(List<? extends Element> elements) {
        return elements.stream().map(each -> types.erasure(each.asType())).toList();
    }

    private boolean areSame(List<TypeMirror> some, List<TypeMirror> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size())
                        .allMatch(position -> types.isSameType(some.get(position), others.get(position)));
    }
}
