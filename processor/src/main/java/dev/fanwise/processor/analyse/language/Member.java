package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.mirror.SeenMethod;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.model.Visibility;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor of the annotated type, own or inherited.
 *
 * <p>Several supertypes may ask for one abstract method. Its implementation serves them all, so its types and its
 * visibility are those that all of them allow.
 */
public final class Member {

    private static final Pattern INVENTED_NAME = Pattern.compile("arg\\d+");

    private final ExecutableElement element;
    private final SeenMethod type;
    private final List<ExecutableElement> others;
    private final List<ExecutableElement> overridden;
    private final @Nullable TypeElement rawOwner;

    /**
     * Creates a member.
     *
     * @param element its declaration
     * @param type its types as the annotated type sees them
     * @param others the declarations of other supertypes, which ask for the same method
     * @param overridden the declarations that it overrides
     * @param rawOwner the supertype that has it, if the annotated type extends that without type arguments
     */
    Member(
            ExecutableElement element,
            SeenMethod type,
            List<ExecutableElement> others,
            List<ExecutableElement> overridden,
            @Nullable TypeElement rawOwner) {
        this.element = element;
        this.type = type;
        this.others = List.copyOf(others);
        this.overridden = List.copyOf(overridden);
        this.rawOwner = rawOwner;
    }

    public ExecutableElement element() {
        return element;
    }

    SeenMethod type() {
        return type;
    }

    public String name() {
        return element.getSimpleName().toString();
    }

    public boolean is(Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    public List<SeenVariable> typeParameters() {
        return type.typeParameters();
    }

    public TypeMirror result() {
        return type.result();
    }

    public List<TypeMirror> parameterTypes() {
        return type.parameters();
    }

    public List<TypeMirror> thrown() {
        return type.thrown();
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

    /** All the declarations that it stands for. */
    public List<ExecutableElement> declarations() {
        return Stream.concat(Stream.of(element), others.stream()).toList();
    }

    /** The declarations of supertypes that it overrides. */
    public List<ExecutableElement> overridden() {
        return overridden;
    }

    /** The widest visibility that one of the declarations has. */
    public Visibility visibility() {
        return declarations().stream()
                .map(Accessibility::of)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether a raw supertype hides what its parameters are, so that a call is not checked. */
    public boolean isErased(Language language) {
        if (rawOwner == null) {
            return false;
        }
        for (int position = 0; position < type.parameters().size(); position++) {
            TypeMirror declared = element.getParameters().get(position).asType();
            if (!language.types().isSameType(declared, type.parameters().get(position))) {
                return true;
            }
        }
        return false;
    }

    /** The supertype that has it, if the annotated type extends that without type arguments. */
    public Optional<TypeElement> rawOwner() {
        return Optional.ofNullable(rawOwner);
    }
}
