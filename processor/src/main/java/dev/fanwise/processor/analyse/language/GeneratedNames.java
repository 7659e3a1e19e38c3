package dev.fanwise.processor.analyse.language;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/** The one rule for names of generated classes. */
public final class GeneratedNames {

    private static final String SUFFIX = "FanOut";

    private GeneratedNames() {}

    /** {@code Outer_InnerFanOut} for {@code Outer.Inner}, in the same package. */
    public static ClassName of(TypeElement type) {
        ClassName name = ClassName.get(type);
        return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + SUFFIX);
    }
}
