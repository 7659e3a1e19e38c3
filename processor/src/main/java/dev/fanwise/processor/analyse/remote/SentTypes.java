package dev.fanwise.processor.analyse.remote;

import com.palantir.javapoet.ArrayTypeName;
import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.mirror.Substitution;
import dev.fanwise.processor.analyse.remote.NotSendableException.Reason;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.model.Wire;
import dev.fanwise.processor.model.WireRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * How the types of remote tasks are sent, and what both sides have to agree on.
 *
 * <p>The records are those of the whole type; the description is that of one task.
 */
final class SentTypes {

    /** How often a record may stand in itself, each time with other type arguments: each needs a codec of its own. */
    static final int MOST_WITHIN_ITSELF = 20;

    private final Subject subject;
    private final Map<String, WireRecord> records = new LinkedHashMap<>();
    private final Map<String, String> codecs = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    /** The records that lead to what is looked at. */
    private final Deque<Outer> outer = new ArrayDeque<>();

    private final Set<String> described = new HashSet<>();
    private final List<String> definitions = new ArrayList<>();
    private final Set<String> serialized = new TreeSet<>();

    /** A record whose components are looked at. */
    private record Outer(TypeElement element, String path, TypeMirror type) {}

    SentTypes(Subject subject) {
        this.subject = subject;
    }

    /** The next types are those of another task. */
    void beginTask() {
        described.clear();
        definitions.clear();
        serialized.clear();
    }

    List<WireRecord> records() {
        return List.copyOf(records.values());
    }

    /** What the records of the task consist of, in the order in which they are found. */
    List<String> definitions() {
        return List.copyOf(definitions);
    }

    /** The binary names of classes that Java serialization has to read for the task. */
    List<String> serialized() {
        return List.copyOf(serialized);
    }

    /**
     * How a type is sent.
     *
     * @param path the way to it, from a parameter or the result
     */
    Wire wire(TypeMirror type, String path) throws NotSendableException {
        if (type.getKind().isPrimitive()) {
            return new Wire.Known(KnownTypes.primitive(type.getKind()), true);
        }
        return switch (type.getKind()) {
            case ARRAY -> array((ArrayType) type, path);
            case DECLARED -> declared((DeclaredType) type, path);
            case TYPEVAR, WILDCARD, INTERSECTION -> throw new NotSendableException(path, type, Reason.GENERIC);
            default -> throw new NotSendableException(path, type, Reason.MISSING);
        };
    }

    private Wire array(ArrayType type, String path) throws NotSendableException {
        TypeMirror component = type.getComponentType();
        if (component.getKind().isPrimitive()) {
            return new Wire.Known(KnownTypes.array(component.getKind()), false);
        }
        Wire element = wire(component, path);
        if (!subject.language().isReifiable(component)) {
            throw new NotSendableException(path, type, Reason.PARAMETERIZED);
        }
        return new Wire.ArrayOf(
                element, ArrayTypeName.of(subject.typeNames().plain().of(component)));
    }

    private Wire declared(DeclaredType type, String path) throws NotSendableException {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        Optional<String> known = KnownTypes.ofClass(name);
        if (known.isPresent()) {
            return new Wire.Known(known.get(), false);
        }
        Optional<String> container = KnownTypes.container(name);
        if (container.isPresent() && !subject.language().isRaw(type)) {
            List<Wire> parts = new ArrayList<>();
            for (TypeMirror argument : type.getTypeArguments()) {
                parts.add(wire(argument, path));
            }
            return new Wire.Container(container.get(), parts);
        }
        if (isRunning(type)) {
            throw new NotSendableException(path, type, Reason.RUNS);
        }
        if (Accessibility.inaccessibleIn(type, subject.element(), subject.language())
                .isPresent()) {
            throw new NotSendableException(path, type, Reason.INACCESSIBLE);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new Wire.EnumConstant(subject.typeNames().plain().of(element));
        }
        return element.getKind() == ElementKind.RECORD
                ? record(type, element, path)
                : serializable(type, element, path);
    }

    private boolean isRunning(DeclaredType type) {
        return List.of("java.util.concurrent.CompletionStage", "java.util.concurrent.Future", "dev.fanwise.Task")
                .stream()
                .anyMatch(running -> subject.language().viewAs(type, running).isPresent());
    }

    private Wire record(DeclaredType type, TypeElement element, String path) throws NotSendableException {
        if (subject.language().isRaw(type)) {
            throw new NotSendableException(path, type, Reason.GENERIC);
        }
        String text = text(type);
        String codec = codecs.computeIfAbsent(text, key -> free(element.getSimpleName() + "Codec"));
        if (described.add(text)) {
            List<Outer> same = outer.stream()
                    .filter(other -> other.element().equals(element))
                    .toList();
            if (same.size() > MOST_WITHIN_ITSELF) {
                throw new NotSendableException(same.get(0).path(), same.get(0).type(), Reason.ENDLESS);
            }
            outer.addLast(new Outer(element, path, type));
            try {
                describe(type, element, path, codec);
            } finally {
                outer.removeLast();
            }
        }
        return new Wire.Components(codec);
    }

    private void describe(DeclaredType type, TypeElement element, String path, String codec)
            throws NotSendableException {
        String text = text(type);
        Lints lints = subject.lints(subject.element());
        lints.use(type);
        Substitution substitution = Substitution.of(type, subject.language().types());
        List<WireRecord.Component> components = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            TypeMirror componentType = substitution.apply(component.asType());
            String name = component.getSimpleName().toString();
            lints.use(componentType);
            lints.useDeprecated(component.getAccessor());
            texts.add(text(componentType) + " " + name);
            components.add(new WireRecord.Component(name, wire(componentType, path + "." + name)));
        }
        definitions.add(text + texts.stream().collect(Collectors.joining(",", "(", ")")));
        records.putIfAbsent(
                text, new WireRecord(subject.typeNames().plain().of(type), codec, components, lints.categories()));
    }

    private String free(String preferred) {
        return !subject.scope().hasNested(preferred) && names.add(preferred) ? preferred : free(preferred + "_");
    }

    private Wire serializable(DeclaredType type, TypeElement element, String path) throws NotSendableException {
        if (subject.language().viewAs(type, "java.io.Serializable").isEmpty()) {
            throw new NotSendableException(path, type, Reason.NOT_SERIALIZABLE);
        }
        if (!type.getTypeArguments().isEmpty() || subject.language().isRaw(type)) {
            throw new NotSendableException(path, type, Reason.PARAMETERIZED);
        }
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            throw new NotSendableException(path, type, Reason.NOT_ONE_CLASS);
        }
        serialize(type);
        return new Wire.Serialized(subject.typeNames().plain().of(type));
    }

    /** Java serialization has to read this class, and those of its fields. */
    void serialize(TypeMirror type) {
        serialized.addAll(SerializedClasses.of(type, subject.language()));
    }

    /** The type as both sides call it, whatever the compiler. */
    static String text(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return text(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            return declared.getTypeArguments().isEmpty()
                    ? name
                    : name
                            + declared.getTypeArguments().stream()
                                    .map(SentTypes::text)
                                    .collect(Collectors.joining(",", "<", ">"));
        }
        return type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.WILDCARD
                ? "?"
                : type.getKind().name().toLowerCase(Locale.ROOT);
    }
}
