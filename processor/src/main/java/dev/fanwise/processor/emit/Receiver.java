package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.model.Owner;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class before a dot, with one of its static members behind it.
 *
 * <p>This is the only place in code where a variable can obscure a class or a package, because an expression could stand
 * there too. So each such place is marked when it is written, and {@link SourceText} decides how the class is called
 * when it knows all variables. Where a variable has the first word of its name, the class is written as {@code ((Objects)
 * null)}: Java takes the word in a cast for a type, whatever variables there are.
 */
final class Receiver {

    /** Letters that no name in Java and no text in generated code has. */
    private static final String CLASS = "\ue000";

    private static final String INTERFACE = "\ue001";
    private static final String END = "\ue002";

    private static final Pattern MARKED = Pattern.compile("([" + CLASS + INTERFACE + "])([^" + END + "]+)" + END);

    private Receiver() {}

    /** A class or an enum. */
    static CodeBlock of(Class<?> type) {
        return type.isInterface() ? ofInterface(ClassName.get(type)) : of(ClassName.get(type));
    }

    /** A class or an enum. */
    static CodeBlock of(TypeName type) {
        return CodeBlock.of(CLASS + "$T" + END, type);
    }

    /** An interface, whose static methods have to be called by its name. */
    static CodeBlock ofInterface(TypeName type) {
        return CodeBlock.of(INTERFACE + "$T" + END, type);
    }

    static CodeBlock of(Owner owner) {
        return owner.isInterface() ? ofInterface(owner.type()) : of(owner.type());
    }

    /**
     * Writes each so that no variable obscures it.
     *
     * @param isVariable whether a variable has that name, anywhere in the class
     */
    static String written(String text, Predicate<String> isVariable) {
        return MARKED.matcher(text)
                .replaceAll(receiver -> Matcher.quoteReplacement(
                        isCast(receiver.group(1), receiver.group(2), isVariable)
                                ? "((" + receiver.group(2) + ") null)"
                                : receiver.group(2)));
    }

    /** Whether one of them has to be cast. */
    static boolean anyCast(String text, Predicate<String> isVariable) {
        return MARKED.matcher(text).results().anyMatch(found -> isCast(found.group(1), found.group(2), isVariable));
    }

    private static boolean isCast(String mark, String name, Predicate<String> isVariable) {
        return mark.equals(CLASS) && isVariable.test(firstWord(name));
    }

    /** The interfaces that cannot be named. */
    static Set<String> obscured(String text, Predicate<String> isVariable) {
        Set<String> names = new TreeSet<>();
        MARKED.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(INTERFACE) && isVariable.test(firstWord(found.group(2))))
                .forEach(found -> names.add(found.group(2)));
        return names;
    }

    private static String firstWord(String name) {
        return name.replaceFirst("\\..*", "");
    }
}
