package dev.fanwise.support;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types as their users see them: one line for the type, then one for each member, sorted. */
public final class ApiListing {

    private ApiListing() {}

    /**
     * The visible types of the jar or folder that a type is in.
     *
     * @param one a type of it
     * @param packages which packages are listed
     */
    public static String ofAllBeside(Class<?> one, Predicate<String> packages)
            throws IOException, URISyntaxException, ClassNotFoundException {
        var root =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        var types = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.walk(root)) {
            for (var file : files.toList()) {
                var name = root.relativize(file).toString();
                if (!name.endsWith(".class") || name.endsWith("-info.class")) {
                    continue;
                }
                var type = Class.forName(
                        name.substring(0, name.length() - ".class".length())
                                .replace(file.getFileSystem().getSeparator(), "."),
                        false,
                        one.getClassLoader());
                if (isVisible(type) && packages.test(type.getPackageName())) {
                    types.add(type);
                }
            }
        }
        types.sort(
                Comparator.comparing((Class<?> type) -> type.getPackageName()).thenComparing(Class::getName));
        return types.stream().map(type -> of(type) + "\n").collect(joining());
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isVisible(int modifiers) {
        return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String of(Class<?> type) {
        var members = new TreeSet<String>();
        for (var constructor : type.getDeclaredConstructors()) {
            if (isApi(constructor) && !isCanonical(constructor)) {
                members.add(head(constructor, Modifier.constructorModifiers()) + signature(constructor, "<init>"));
            }
        }
        // What a public type inherits from one that is not public is its own, as far as users can tell.
        for (Class<?> holder = type;
                holder != null && (holder == type || !isVisible(holder));
                holder = holder.getSuperclass()) {
            Stream.of(holder.getDeclaredFields()).filter(ApiListing::isApi).forEach(f -> members.add(field(f)));
            Stream.of(holder.getDeclaredMethods()).filter(ApiListing::isApi).forEach(m -> members.add(method(m)));
        }
        return header(type) + "\n"
                + members.stream().map(member -> "  " + member + "\n").collect(joining());
    }

    private static boolean isApi(Member member) {
        var everyEnumHasIt = member.getDeclaringClass().isEnum()
                && member instanceof Method
                && Set.of("values", "valueOf").contains(member.getName());
        return isVisible(member.getModifiers()) && !member.isSynthetic() && !everyEnumHasIt;
    }

    /** The header of a record says it all; and JDK 17 loses the type arguments of the parameters. */
    private static boolean isCanonical(Constructor<?> constructor) {
        var components = constructor.getDeclaringClass().getRecordComponents();
        return components != null
                && Stream.of(components)
                        .map(RecordComponent::getType)
                        .toList()
                        .equals(List.of(constructor.getParameterTypes()));
    }

    private static String header(Class<?> type) {
        var kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        // Of an enum, javac chooses final; an interface and an annotation are abstract in any case.
        var modifiers = type.getModifiers() & ~(Modifier.INTERFACE | Modifier.STATIC);
        if (type.isInterface()) {
            modifiers &= ~Modifier.ABSTRACT;
        }
        if (type.isEnum() || type.isRecord()) {
            modifiers &= ~Modifier.FINAL;
        }
        var header = new StringBuilder();
        header.append(meta(type)).append(Modifier.toString(modifiers)).append(' ');
        header.append(type.isSealed() ? "sealed " : "").append(kind).append(' ').append(type.getCanonicalName());
        header.append(typeParameters(type.getTypeParameters()));
        if (type.isRecord()) {
            header.append(Stream.of(type.getRecordComponents())
                    .map(component -> name(component.getAnnotatedType()) + " " + component.getName())
                    .collect(joining(", ", "(", ")")));
        }
        var superclass = type.getAnnotatedSuperclass();
        if (superclass != null && !type.isEnum() && !type.isRecord() && superclass.getType() != Object.class) {
            header.append(" extends ").append(name(superclass));
        }
        if (!type.isAnnotation()) {
            header.append(list(type.isInterface() ? " extends " : " implements ", type.getAnnotatedInterfaces()));
        }
        if (type.isSealed()) {
            header.append(Stream.of(type.getPermittedSubclasses())
                    .map(ApiListing::name)
                    .sorted()
                    .collect(joining(", ", " permits ", "")));
        }
        return header.toString();
    }

    private static String meta(Class<?> annotation) {
        var meta = new StringBuilder();
        var retention = annotation.getAnnotation(Retention.class);
        if (retention != null) {
            meta.append("@Retention(").append(retention.value()).append(") ");
        }
        var target = annotation.getAnnotation(Target.class);
        if (target != null) {
            meta.append("@Target(").append(Arrays.toString(target.value())).append(") ");
        }
        return meta.toString();
    }

    private static String field(Field field) {
        return head(field, Modifier.fieldModifiers()) + name(field.getAnnotatedType()) + " " + field.getName();
    }

    private static String method(Method method) {
        var head = head(method, Modifier.methodModifiers() & ~Modifier.SYNCHRONIZED);
        var defaultValue = method.getDefaultValue();
        return (method.isDefault() ? head.replaceFirst("^public ", "public default ") : head)
                + signature(method, name(method.getAnnotatedReturnType()) + " " + method.getName())
                + (defaultValue == null
                        ? ""
                        : " default " + (defaultValue instanceof String ? "\"" + defaultValue + "\"" : defaultValue));
    }

    private static String head(Member member, int shown) {
        return Modifier.toString(member.getModifiers() & shown) + " ";
    }

    private static String signature(Executable executable, String resultAndName) {
        var typeParameters = typeParameters(executable.getTypeParameters());
        return (typeParameters.isEmpty() ? "" : typeParameters + " ")
                + resultAndName
                + Stream.of(executable.getAnnotatedParameterTypes())
                        .map(ApiListing::name)
                        .collect(joining(", ", "(", ")"))
                + list(" throws ", executable.getAnnotatedExceptionTypes());
    }

    private static String typeParameters(TypeVariable<?>[] parameters) {
        if (parameters.length == 0) {
            return "";
        }
        return Stream.of(parameters)
                .map(parameter -> parameter.getName() + bounds(" extends ", List.of(parameter.getAnnotatedBounds())))
                .collect(joining(", ", "<", ">"));
    }

    private static String bounds(String keyword, List<AnnotatedType> bounds) {
        var names = bounds.stream().map(ApiListing::name).toList();
        return names.isEmpty() || names.equals(List.of("Object")) ? "" : keyword + String.join(" & ", names);
    }

    private static String list(String keyword, AnnotatedType[] types) {
        return types.length == 0 ? "" : Stream.of(types).map(ApiListing::name).collect(joining(", ", keyword, ""));
    }

    private static String name(AnnotatedType type) {
        var nullable = nullable(type);
        if (type instanceof AnnotatedArrayType array) {
            var component = array.getAnnotatedGenericComponentType();
            return name(component) + (nullable.isEmpty() ? "" : " " + nullable) + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return nullable + "?" + bounds(" super ", List.of(wildcard.getAnnotatedLowerBounds()))
                    + bounds(" extends ", List.of(wildcard.getAnnotatedUpperBounds()));
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return nullable + variable.getType().getTypeName();
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            var raw = ((ParameterizedType) parameterized.getType()).getRawType();
            return nullable
                    + name((Class<?>) raw)
                    + Stream.of(parameterized.getAnnotatedActualTypeArguments())
                            .map(ApiListing::name)
                            .collect(joining(", ", "<", ">"));
        }
        return nullable + name((Class<?>) type.getType());
    }

    private static String nullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    }

    private static String name(Class<?> type) {
        var name = type.getCanonicalName();
        return type.getPackageName().equals("java.lang") && !type.isPrimitive()
                ? name.substring("java.lang.".length())
                : name;
    }
}
