package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Enclosing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Types as their readers call them: without packages and annotations.
 *
 * <p>{@code toString} of a type mirror differs from compiler to compiler.
 */
public final class TypeText {

    /** What messages call by its simple name. */
    private static final Map<String, String> KNOWN = Stream.of(
                    "dev.fanwise.Outcome",
                    "dev.fanwise.Task",
                    "dev.fanwise.TaskGroup",
                    "dev.fanwise.Waited",
                    "java.time.Duration",
                    "java.util.Iterator",
                    "java.util.List",
                    "java.util.Map",
                    "java.util.concurrent.Callable",
                    "java.util.concurrent.CompletableFuture",
                    "java.util.concurrent.CompletionStage",
                    "java.util.concurrent.Executor",
                    "java.util.function.Supplier",
                    "java.util.stream.Stream")
            .collect(Collectors.toUnmodifiableMap(
                    name -> name.substring(name.lastIndexOf('.') + 1), Function.identity()));

    private static final Writer SIMPLE = new Writer(false);
    private static final Writer QUALIFIED = new Writer(true);

    private TypeText() {}

    public static String of(TypeMirror type) {
        return SIMPLE.visit(type);
    }

    /** The type, told apart from another one that may have the same simple name. */
    public static String of(TypeMirror type, TypeMirror other) {
        return of(type).equals(of(other)) ? QUALIFIED.visit(type) : of(type);
    }

    /** The type, told apart from others. */
    public static String of(TypeMirror type, List<? extends TypeMirror> others) {
        return others.stream().anyMatch(other -> of(type).equals(of(other))) ? QUALIFIED.visit(type) : of(type);
    }

    /** A method or constructor with its parameter types. */
    public static String of(ExecutableElement method) {
        return of(method, ((ExecutableType) method.asType()).getParameterTypes());
    }

    /** A method with its parameter types as the annotated type sees them. */
    public static String of(Member method) {
        return of(method.element(), method.parameterTypes());
    }

    private static String of(ExecutableElement method, List<? extends TypeMirror> parameters) {
        Element named = method.getKind() == ElementKind.CONSTRUCTOR ? Enclosing.of(method) : method;
        return named.getSimpleName() + "(" + list(parameters) + ")";
    }

    /** The type in a message. */
    public static Code code(TypeMirror type) {
        return Code.of(of(type));
    }

    /** The type in a message, told apart from another one that may have the same simple name. */
    public static Code code(TypeMirror type, TypeMirror other) {
        return Code.of(of(type, other));
    }

    public static Code code(ExecutableElement method) {
        return Code.of(of(method));
    }

    public static Code code(Member method) {
        return Code.of(of(method));
    }

    public static List<Code> codes(List<? extends TypeMirror> types) {
        return types.stream().map(TypeText::code).toList();
    }

    /** A parameter as it is declared, with its type as the annotated type sees it. */
    public static Code parameter(TypeMirror type, CharSequence name) {
        return Code.of(of(type) + " " + name);
    }

    /** The type parameters as a method declares them, with a space after them. */
    public static String typeParameters(ExecutableElement method) {
        return method.getTypeParameters().isEmpty()
                ? ""
                : method.getTypeParameters().stream()
                        .map(TypeText::declaration)
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String declaration(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream().map(TypeText::of).collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + (bounds.equals("Object") ? "" : " extends " + bounds);
    }

    public static String list(List<? extends TypeMirror> types) {
        return types.stream().map(TypeText::of).collect(Collectors.joining(", "));
    }

    private static final class Writer extends SimpleTypeVisitor14<String, Void> {

        private final boolean qualified;

        Writer(boolean qualified) {
            this.qualified = qualified;
        }

        @Override
        public String visitDeclared(DeclaredType type, Void none) {
            TypeElement element = (TypeElement) type.asElement();
            String arguments = type.getTypeArguments().isEmpty()
                    ? ""
                    : type.getTypeArguments().stream().map(this::visit).collect(Collectors.joining(", ", "<", ">"));
            return (qualified || isMistakable(element) ? element.getQualifiedName() : name(element)) + arguments;
        }

        /** Whether readers would take it for another class, of which messages speak. */
        private static boolean isMistakable(TypeElement element) {
            String name = element.getSimpleName().toString();
            return !element.getQualifiedName()
                    .contentEquals(
                            KNOWN.getOrDefault(name, element.getQualifiedName().toString()));
        }

        /** Map.Entry needs its Map to be recognised; the user's own nested types do not. */
        private static String name(TypeElement element) {
            Element enclosing = element.getEnclosingElement();
            boolean ofJdk = element.getQualifiedName().toString().startsWith("java.");
            return ofJdk && enclosing instanceof TypeElement outer
                    ? name(outer) + "." + element.getSimpleName()
                    : element.getSimpleName().toString();
        }

        @Override
        public String visitArray(ArrayType type, Void none) {
            return visit(type.getComponentType()) + "[]";
        }

        @Override
        public String visitTypeVariable(TypeVariable type, Void none) {
            return type.asElement().getSimpleName().toString();
        }

        @Override
        public String visitIntersection(IntersectionType type, Void none) {
            return type.getBounds().stream().map(this::visit).collect(Collectors.joining(" & "));
        }

        @Override
        public String visitWildcard(WildcardType type, Void none) {
            if (type.getExtendsBound() != null) {
                return "? extends " + visit(type.getExtendsBound());
            }
            return type.getSuperBound() == null ? "?" : "? super " + visit(type.getSuperBound());
        }

        @Override
        protected String defaultAction(TypeMirror type, Void none) {
            return type.getKind().toString().toLowerCase(Locale.ROOT);
        }
    }
}
