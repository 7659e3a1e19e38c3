package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.diagnose.Enclosing;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;

/** The field of a component of a record: JDK 17 knows where the field is, but not where the component is. */
public final class ComponentField {

    private ComponentField() {}

    /** The field, or the component itself if there is none. */
    public static Element of(RecordComponentElement component) {
        return ElementFilter.fieldsIn(Enclosing.of(component).getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .<Element>map(field -> field)
                .findFirst()
                .orElse(component);
    }
}
