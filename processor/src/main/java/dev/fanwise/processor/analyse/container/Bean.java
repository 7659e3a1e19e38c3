package dev.fanwise.processor.analyse.container;

import com.palantir.javapoet.AnnotationSpec;
import dev.fanwise.processor.analyse.language.AdviceAnnotations;
import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.language.AnnotationTypes;
import dev.fanwise.processor.analyse.language.MetaAnnotations;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.model.Injection;
import dev.fanwise.processor.model.OptionalBean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The annotated type as containers see it. */
public final class Bean {

    /**
     * What makes a type a bean, or says something about one: these, and the annotations that one of these stands on, at any
     * depth.
     */
    private static final Set<String> MARKS = Set.of(
            "jakarta.inject.Scope",
            "javax.inject.Scope",
            "jakarta.inject.Qualifier",
            "javax.inject.Qualifier",
            "com.google.inject.ScopeAnnotation",
            "com.google.inject.BindingAnnotation",
            "jakarta.enterprise.context.NormalScope",
            "javax.enterprise.context.NormalScope",
            "jakarta.enterprise.inject.Stereotype",
            "javax.enterprise.inject.Stereotype",
            "org.springframework.stereotype.Component",
            "org.springframework.context.annotation.Scope",
            "org.springframework.context.annotation.Conditional",
            "org.springframework.beans.factory.annotation.Qualifier",
            "io.micronaut.context.annotation.Bean",
            "io.micronaut.context.annotation.DefaultScope");

    /** What marks the constructor that a container calls; nothing on these annotations tells. */
    private static final Set<String> INJECTIONS = Set.of(
            "jakarta.inject.Inject",
            "javax.inject.Inject",
            "com.google.inject.Inject",
            "com.google.inject.assistedinject.AssistedInject",
            "dagger.assisted.AssistedInject",
            "org.springframework.beans.factory.annotation.Autowired",
            "io.micronaut.core.annotation.Creator");

    private static final Set<String> NORMAL_SCOPES =
            Set.of("jakarta.enterprise.context.NormalScope", "javax.enterprise.context.NormalScope");

    private final Subject subject;
    private final AnnotatedTypeNames names;
    private final List<? extends AnnotationMirror> ofType;
    private final List<TypeElement> added;
    private final List<ExecutableElement> constructors;
    private final Set<String> known;

    private Bean(Subject subject, List<TypeElement> added, List<ExecutableElement> constructors) {
        this.subject = subject;
        this.names = subject.typeNames();
        this.ofType = names.forContainer(subject.element());
        this.added = added;
        this.constructors = constructors;
        this.known = new LinkedHashSet<>(MetaAnnotations.of(ofType));
        added.forEach(annotation -> known.addAll(MetaAnnotations.of(annotation)));
    }

    /**
     * Looks at a type.
     *
     * @param added what the user wants on the generated class besides what stands on the type
     * @param constructors those that the generated class repeats; none, if the type is an interface
     */
    public static Bean of(Subject subject, List<TypeElement> added, List<ExecutableElement> constructors) {
        return new Bean(subject, added, constructors);
    }

    /** Whether a container creates the generated class, or may, or intercepts it: then it may also have to extend it. */
    public boolean isExtended() {
        return isBean() || !injected().isEmpty() || isAdvised();
    }

    /** A method of the user's may make a bean of the class that says nothing of beans. */
    private boolean isAdvised() {
        TypeElement type = subject.element();
        Stream<? extends Element> methods = subject.language().elements().getAllMembers(type).stream()
                .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT));
        return Stream.concat(Stream.of(type), methods)
                .flatMap(element -> subject.language().elements().getAllAnnotationMirrors(element).stream())
                .anyMatch(annotation -> AdviceAnnotations.kind(annotation).isPresent());
    }

    private boolean isBean() {
        return !added.isEmpty() || known.stream().anyMatch(MARKS::contains);
    }

    /**
     * What the generated class takes over from the type if that is a bean. All of it, since what configures a bean says
     * nothing of itself: that it is lazy, or there in one profile only.
     */
    public List<? extends AnnotationMirror> annotations() {
        return isBean() ? ofType : List.of();
    }

    /** What the user wants on the generated class and did not write on the type. */
    public List<AnnotationSpec> added() {
        return addedToClass().stream()
                .map(subject.typeNames().ofHeader()::annotation)
                .toList();
    }

    /** The annotations that the user wants on the generated class. */
    public List<TypeElement> addedToClass() {
        return added.stream().filter(Bean::isOfClass).toList();
    }

    private static boolean isOfClass(TypeElement annotation) {
        return AnnotationTypes.canStandOn(annotation, "TYPE");
    }

    /** Whether the type itself is what a component scan of Spring looks for. */
    public boolean isComponentOfSpring() {
        return isComponentOfSpring(ofType);
    }

    /** Whether these annotations make a type what a component scan of Spring looks for. */
    public static boolean isComponentOfSpring(List<? extends AnnotationMirror> annotations) {
        return MetaAnnotations.of(annotations).contains("org.springframework.stereotype.Component");
    }

    /** What the user wants on the constructor that a container calls. */
    public List<TypeElement> addedToConstructor() {
        return added.stream().filter(annotation -> !isOfClass(annotation)).toList();
    }

    /** What a container reads of a constructor, if it calls that one. */
    public Optional<Injection> injection(ExecutableElement constructor) {
        return injected().contains(constructor)
                ? Optional.of(new Injection(
                        onConstructor(names.annotations(names.forContainer(constructor)), isMarked(constructor)),
                        constructor.getParameters().stream()
                                .map(parameter -> names.annotations(names.forContainer(parameter)))
                                .toList(),
                        optional()))
                : Optional.empty();
    }

    /** What a container reads of the constructor of an interface's class. */
    public Optional<Injection> injectionOfInterface() {
        return isBean()
                ? Optional.of(new Injection(onConstructor(List.of(), false), List.of(), optional()))
                : Optional.empty();
    }

    private List<AnnotationSpec> onConstructor(List<AnnotationSpec> own, boolean isMarked) {
        List<AnnotationSpec> all = new ArrayList<>(own);
        addedToConstructor().forEach(annotation -> all.add(names.annotation(annotation)));
        boolean isMarkedNow = isMarked
                || addedToConstructor().stream()
                        .anyMatch(annotation -> INJECTIONS.contains(
                                annotation.getQualifiedName().toString()));
        if (!isMarkedNow) {
            // a container that calls the only constructor of a class finds several in the generated one
            mark().ifPresent(annotation -> all.add(names.annotation(annotation)));
        }
        return all;
    }

    private Optional<TypeElement> mark() {
        Optional<Container> container = container();
        if (container.isPresent()) {
            return container.get().injection(known(), subject.element(), subject.language());
        }
        return Stream.of("jakarta.inject.", "javax.inject.", "com.google.inject.")
                .filter(home -> known.stream().anyMatch(name -> name.startsWith(home)))
                .flatMap(home -> subject.language().find(subject.element(), home + "Inject").stream())
                .findFirst();
    }

    /** The type by which a container's constructor asks for what may not be there. */
    public Optional<TypeElement> provider() {
        return container().flatMap(container -> container.provider(known(), subject.element(), subject.language()));
    }

    private Optional<OptionalBean> optional() {
        return provider()
                .map(type -> new OptionalBean(
                        names.of(type), container().orElseThrow().access()));
    }

    /** Whether the container extends the class to intercept its methods, and so sees what the class itself calls. */
    public boolean interceptsItself() {
        return container().filter(Container.MICRONAUT::equals).isPresent()
                || subject.language().isVisible(subject.element(), "io.quarkus.arc.Arc");
    }

    /** Whether a container extends the class to find the object that a call is for, by a constructor without parameters. */
    public boolean isBehindClientProxy() {
        return known.stream().anyMatch(NORMAL_SCOPES::contains)
                && !subject.language().isVisible(subject.element(), "org.jboss.weld.environment.se.Weld");
    }

    /** The annotation that makes a container extend the class in that way. */
    public TypeElement normalScope() {
        Stream<TypeElement> all = Stream.concat(
                ofType.stream().map(annotation ->
                        (TypeElement) annotation.getAnnotationType().asElement()),
                added.stream());
        return all.filter(annotation -> MetaAnnotations.of(annotation).stream().anyMatch(NORMAL_SCOPES::contains))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a container creates the class and cannot tell by which constructor. */
    public boolean hasUnclearConstructor() {
        return isBean()
                && constructors.size() > 1
                && injected().isEmpty()
                && addedToConstructor().isEmpty(); // then that is an error of its own
    }

    /** The name of what marks the constructor that the container calls. */
    public String nameOfMark() {
        return mark().map(annotation -> annotation.getSimpleName().toString()).orElse("Inject");
    }

    private Optional<Container> container() {
        return Container.of(known(), !added.isEmpty(), subject.element(), subject.language());
    }

    private Set<String> known() {
        Set<String> all = new LinkedHashSet<>(known);
        for (ExecutableElement constructor : constructors) {
            all.addAll(MetaAnnotations.of(names.forContainer(constructor)));
            constructor
                    .getParameters()
                    .forEach(parameter -> all.addAll(MetaAnnotations.of(names.forContainer(parameter))));
        }
        return all;
    }

    /** The constructors that a container may call: those marked, or the one that it is clear to mean. */
    public List<ExecutableElement> injected() {
        List<ExecutableElement> marked =
                constructors.stream().filter(this::isMarked).toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        if (constructors.size() == 1) {
            return isBean() || isAnnotated(constructors.get(0)) ? constructors : List.of();
        }
        List<ExecutableElement> withoutParameters = constructors.stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .toList();
        if (isBean() && !withoutParameters.isEmpty()) {
            return withoutParameters;
        }
        List<ExecutableElement> annotated =
                constructors.stream().filter(this::isAnnotated).toList();
        return annotated.size() == 1 ? annotated : List.of();
    }

    /** Whether it has the mark of the constructor that a container calls. */
    public boolean isMarked(ExecutableElement constructor) {
        return MetaAnnotations.of(names.forContainer(constructor)).stream().anyMatch(INJECTIONS::contains);
    }

    private boolean isAnnotated(ExecutableElement constructor) {
        return !names.forContainer(constructor).isEmpty()
                || constructor.getParameters().stream()
                        .anyMatch((VariableElement parameter) ->
                                !names.forContainer(parameter).isEmpty());
    }
}
