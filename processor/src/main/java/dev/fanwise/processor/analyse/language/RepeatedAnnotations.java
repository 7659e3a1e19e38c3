package dev.fanwise.processor.analyse.language;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.diagnose.Enclosing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * The one rule for which annotations the generated class repeats.
 *
 * <p>What tells a caller something about null travels, wherever it stands, and {@code @Deprecated}. So do annotations
 * that can stand on types only: they are part of the type. Whatever else can stand on a declaration is what frameworks
 * look for, such as {@code @Valid}; on methods it stays where it is, and frameworks find it there. A container that creates
 * the generated class looks at no other class: what it can read at run time on a bean, on the constructor that it calls and
 * on the parameters of that travels, too; and so does what makes it intercept a method. An aspect of Spring may be for any
 * annotation, and AspectJ looks at those of the method that runs only, so all those of a component's methods travel.
 *
 * <p>Nothing travels that the generated class cannot name: a class that the user does not have, or that only his own
 * class has access to, be it the annotation or in one of its values.
 */
final class RepeatedAnnotations {

    /** Where annotations are from that say something about a declaration to a compiler, a run-time system or Fanwise. */
    private static final List<String> OF_LANGUAGES = List.of(
            "java.", "kotlin.", "scala.", "groovy.", "org.codehaus.groovy.", "org.apache.groovy.", "dev.fanwise.");

    private static final Set<String> BINDINGS_OF_MICRONAUT =
            Set.of("io.micronaut.aop.Around", "io.micronaut.aop.InterceptorBinding");

    /** Those that say something together, and nothing of what is overridden if one of them is repeated. */
    private static final List<String> OF_VALIDATION = List.of("jakarta.validation.", "javax.validation.");

    private static final List<String> OF_ENDPOINTS = List.of("jakarta.ws.rs.", "javax.ws.rs.");

    private static final Set<String> NULLNESS = Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

    private final TypeElement home;
    private final Language language;

    /**
     * Creates the rule.
     *
     * @param home the class that the generated one extends
     */
    RepeatedAnnotations(TypeElement home, Language language) {
        this.home = home;
        this.language = language;
    }

    /** Those of a class or a constructor; callers of a constructor get a warning without its {@code @SafeVarargs}. */
    List<? extends AnnotationMirror> ofDeclaration(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(this::canBeNamed)
                .filter(annotation -> isDeprecated(annotation) || isSafeVarargs(annotation) || isNullness(annotation))
                .toList();
    }

    /** What a container reads of a bean, a constructor or a parameter: all that is there at run time and travels not anyway. */
    List<? extends AnnotationMirror> forContainer(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(this::canBeNamed)
                .filter(annotation ->
                        !isDeprecated(annotation) && !isSafeVarargs(annotation) && !isNullness(annotation))
                .filter(annotation -> isOfFrameworks(declaration(annotation)))
                .toList();
    }

    /** Whether it is kept for run time, and neither of the language nor of a compiler, nor ours. */
    private static boolean isOfFrameworks(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        return AnnotationTypes.isKeptForRunTime(annotation)
                && OF_LANGUAGES.stream().noneMatch(name::startsWith)
                && !NullnessScope.isMark(annotation);
    }

    /** What the type, or a type around it, says of null as a whole. */
    Optional<TypeElement> markOf(TypeElement type) {
        return NullnessScope.ofType(type).filter(mark -> canBeNamed(mark.asType()));
    }

    /** What the method or constructor needs to say of null as a whole, so that it says what it says where it is declared. */
    Optional<TypeElement> markOf(ExecutableElement method) {
        return NullnessScope.ofMethod(method, home, language).filter(mark -> canBeNamed(mark.asType()));
    }

    /** Those of a method that are not in its result type. */
    List<? extends AnnotationMirror> ofMethod(Element element, TypeMirror result) {
        return Stream.concat(
                        ofDeclaration(element).stream().filter(annotation -> !isIn(result, annotation)),
                        element.getAnnotationMirrors().stream()
                                .filter(this::canBeNamed)
                                .filter(annotation -> isAdvice(annotation) || isForAspect(annotation, result)))
                .toList();
    }

    /** Whether a container intercepts what has it: it looks at the method that runs only. */
    private static boolean isAdvice(AnnotationMirror annotation) {
        return AdviceAnnotations.kind(annotation).isPresent()
                || MetaAnnotations.of(declaration(annotation)).stream().anyMatch(BINDINGS_OF_MICRONAUT::contains);
    }

    /** Whether an aspect of the user's may look for it. */
    private boolean isForAspect(AnnotationMirror annotation, TypeMirror result) {
        String name = declaration(annotation).getQualifiedName().toString();
        return isComponentOfSpring()
                && isOfFrameworks(declaration(annotation))
                && !isDeprecated(annotation)
                && !isNullness(annotation)
                && !isConstraint(annotation)
                && !declaration(annotation).getSimpleName().contentEquals("Valid")
                && OF_ENDPOINTS.stream().noneMatch(name::startsWith)
                && !isIn(result, annotation);
    }

    /** By what stands on the type, or is to stand on the generated class. */
    private boolean isComponentOfSpring() {
        return home.getAnnotationMirrors().stream()
                .flatMap(annotation -> Stream.concat(
                        Stream.of(declaration(annotation)),
                        isOnFanOut(annotation) ? AnnotationTypes.classesIn(annotation) : Stream.of()))
                .anyMatch(annotation ->
                        MetaAnnotations.of(annotation).contains("org.springframework.stereotype.Component"));
    }

    private static boolean isOnFanOut(AnnotationMirror annotation) {
        return declaration(annotation).getQualifiedName().contentEquals("dev.fanwise.OnFanOut");
    }

    /** Those of a parameter that are not in its type. */
    List<? extends AnnotationMirror> ofParameter(Element element, TypeMirror type) {
        return ofDeclaration(element).stream()
                .filter(annotation -> !isIn(type, annotation))
                // has no effect there, which compilers complain about
                .filter(annotation -> !isDeprecated(annotation))
                .toList();
    }

    /**
     * Whether an annotation that can stand on both is also in the type: a second one would not compile. Of a method in
     * a class file, JDK 17 does not know those in types.
     */
    private static boolean isIn(TypeMirror type, AnnotationMirror annotation) {
        return type instanceof ArrayType array
                ? isIn(array.getComponentType(), annotation)
                : type.getAnnotationMirrors().stream()
                        .anyMatch(other -> declaration(other).equals(declaration(annotation)));
    }

    /** Those that are in a type, or of a type parameter. */
    List<? extends AnnotationMirror> ofType(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .filter(this::canBeNamed)
                .filter(annotation -> isNullness(annotation) || isOfTypesOnly(annotation))
                .toList();
    }

    private static boolean isSafeVarargs(AnnotationMirror annotation) {
        return declaration(annotation).getQualifiedName().contentEquals("java.lang.SafeVarargs");
    }

    private static boolean isDeprecated(AnnotationMirror annotation) {
        return declaration(annotation).getQualifiedName().contentEquals("java.lang.Deprecated");
    }

    private static boolean isNullness(AnnotationMirror annotation) {
        return NULLNESS.contains(declaration(annotation).getSimpleName().toString()) && !isConstraint(annotation);
    }

    private static boolean isOfTypesOnly(AnnotationMirror annotation) {
        List<String> targets = AnnotationTypes.targets(declaration(annotation));
        return !targets.isEmpty()
                && Set.of("TYPE_USE", "TYPE_PARAMETER").containsAll(targets)
                && !isConstraint(annotation);
    }

    /** Whether a validator reads it: an implementation must not repeat it. */
    private static boolean isConstraint(AnnotationMirror annotation) {
        TypeElement type = declaration(annotation);
        String name = type.getQualifiedName().toString();
        return OF_VALIDATION.stream().anyMatch(name::startsWith)
                || isConstraint(type)
                || AnnotationTypes.contained(type)
                        .filter(RepeatedAnnotations::isConstraint)
                        .isPresent();
    }

    private static boolean isConstraint(TypeElement annotation) {
        return annotation.getAnnotationMirrors().stream()
                .map(RepeatedAnnotations::declaration)
                .anyMatch(meta -> meta.getSimpleName().contentEquals("Constraint"));
    }

    private static TypeElement declaration(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    private boolean canBeNamed(AnnotationMirror annotation) {
        return canBeNamed(annotation.getAnnotationType())
                && declaration(annotation).getKind() == ElementKind.ANNOTATION_TYPE
                && annotation.getElementValues().values().stream().allMatch(this::canBeNamed);
    }

    private boolean canBeNamed(AnnotationValue value) {
        @Nullable Boolean answer = value.accept(new ValueVisitor(), null);
        return answer == null || answer;
    }

    private boolean canBeNamed(TypeMirror type) {
        return type.getKind() != TypeKind.ERROR
                && Accessibility.inaccessibleIn(type, home, language).isEmpty()
                && language.isKnownTo(home, type);
    }

    /** Whether a field has the first word of its full name, and a variable its simple one: then no constant can be named. */
    private boolean isObscured(TypeElement type) {
        List<? extends Element> members = language.elements().getAllMembers(home);
        Set<String> fields = names(ElementFilter.fieldsIn(members).stream());
        // those of the generated class
        fields.addAll(Set.of("options", "cluster"));
        Set<String> variables = names(ElementFilter.methodsIn(members).stream()
                .flatMap(method -> Stream.concat(Stream.of(method), method.getParameters().stream())));
        variables.addAll(fields);
        return fields.contains(ClassName.get(type).canonicalName().replaceFirst("\\..*", ""))
                && ClassName.get(type).simpleNames().stream().anyMatch(variables::contains);
    }

    private static Set<String> names(Stream<? extends Element> elements) {
        return elements.map(element -> element.getSimpleName().toString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether all classes in a value can be named. */
    private final class ValueVisitor extends SimpleAnnotationValueVisitor14<Boolean, Void> {

        ValueVisitor() {
            super(true);
        }

        @Override
        public Boolean visitType(TypeMirror type, Void none) {
            return canBeNamed(type);
        }

        @Override
        public Boolean visitEnumConstant(VariableElement constant, Void none) {
            // javac makes up a constant of no type for one that it does not find
            return constant.asType().getKind() == TypeKind.DECLARED
                    && canBeNamed(Enclosing.of(constant).asType())
                    && !isObscured((TypeElement) Enclosing.of(constant));
        }

        @Override
        public Boolean visitAnnotation(AnnotationMirror annotation, Void none) {
            return canBeNamed(annotation);
        }

        @Override
        public Boolean visitArray(List<? extends AnnotationValue> values, Void none) {
            return values.stream().allMatch(RepeatedAnnotations.this::canBeNamed);
        }

        @Override
        public Boolean visitString(String text, Void none) {
            // how javac presents a value whose class is missing
            return !text.equals("<error>");
        }

        @Override
        public Boolean visitUnknown(AnnotationValue value, Void none) {
            return false;
        }
    }
}
