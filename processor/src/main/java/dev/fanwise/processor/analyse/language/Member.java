package dev.fanwise.processor.analyse.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method of the annotated type, own or inherited.
 *
 * @param element its declaration
 * @param type its types as the annotated type sees them, with the type arguments of the supertype
 */
public record Member(ExecutableElement element, ExecutableType type) {

    private static final Pattern INVENTED_NAME = Pattern.compile("arg\\d+");

    public String name() {
        return element.getSimpleName().toString();
    }

    public boolean is(Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    public List<? extends TypeMirror> parameterTypes() {
        return type.getParameterTypes();
    }

    public String parameterName(int position) {
        return element.getParameters().get(position).getSimpleName().toString();
    }

    /** Whether its parameters have the names that compilers invent, where a class file has none. */
    boolean hasInventedNames() {
        int parameters = parameterTypes().size();
        return parameters > 0
                && IntStream.range(0, parameters)
                        .allMatch(position ->
                                INVENTED_NAME.matcher(parameterName(position)).matches());
    }
}
