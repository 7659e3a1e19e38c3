package dev.fanwise.processor.analyse.mirror;

import dev.fanwise.processor.diagnose.Enclosing;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** How a class is nested. */
public final class Nesting {

    private Nesting() {}

    /** Only an inner class is a member of its enclosing type with type arguments; ECJ says so of static ones, too. */
    public static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && !Enclosing.typeOf(type).getKind().isInterface();
    }
}
