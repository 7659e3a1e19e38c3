package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.diagnose.Enclosing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The methods of a type: its own, in source order, then the inherited ones that nothing overrides.
 *
 * <p>{@code Elements.getAllMembers} promises no order and leaves overridden interface methods in.
 */
public final class MemberMethods {

    private final Language language;
    private final TypeElement type;
    private final List<ExecutableElement> found = new ArrayList<>();

    private MemberMethods(Language language, TypeElement type) {
        this.language = language;
        this.type = type;
    }

    public static List<Member> of(TypeElement type, Language language) {
        MemberMethods methods = new MemberMethods(language, type);
        for (TypeElement declaring : lineage(type, language)) {
            methods.addFrom(declaring);
        }
        DeclaredType self = (DeclaredType) type.asType();
        return methods.found.stream()
                .map(method ->
                        new Member(method, (ExecutableType) language.types().asMemberOf(self, method)))
                .toList();
    }

    /** A method of that name that a supertype has but does not hand down: it is private there, or static in an interface. */
    public static Optional<ExecutableElement> notInherited(TypeElement type, String name, Language language) {
        return lineage(type, language).stream()
                .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> !new MemberMethods(language, type).isInherited(method))
                .filter(method -> !Enclosing.of(method).equals(type))
                .findFirst();
    }

    /** The methods of supertypes that the method overrides. */
    public static List<ExecutableElement> overridden(Member method, TypeElement type, Language language) {
        return lineage(type, language).stream()
                .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
                .filter(other -> language.elements().overrides(method.element(), other, type))
                .toList();
    }

    /** The type, its superclasses from the nearest, then all interfaces: what comes earlier overrides. */
    private static Set<TypeElement> lineage(TypeElement type, Language language) {
        Set<TypeElement> lineage = new LinkedHashSet<>();
        TypeElement current = type;
        while (!current.getQualifiedName().contentEquals("java.lang.Object")) {
            lineage.add(current);
            if (!(current.getSuperclass() instanceof DeclaredType superclass)) {
                break;
            }
            current = (TypeElement) superclass.asElement();
        }
        for (TypeElement declaring : List.copyOf(lineage)) {
            addInterfaces(declaring, language, lineage);
        }
        return lineage;
    }

    private static void addInterfaces(TypeElement type, Language language, Set<TypeElement> lineage) {
        for (TypeMirror superinterface : type.getInterfaces()) {
            TypeElement element = (TypeElement) language.types().asElement(superinterface);
            lineage.add(element);
            addInterfaces(element, language, lineage);
        }
    }

    private void addFrom(TypeElement declaring) {
        for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
            if ((declaring.equals(type) || isInherited(method)) && !isOverridden(method)) {
                found.add(method);
            }
        }
    }

    private boolean isInherited(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Enclosing.of(method).getKind() != ElementKind.INTERFACE && isVisible(method);
        }
        // an abstract method that cannot be seen must be implemented all the same
        return method.getModifiers().contains(Modifier.ABSTRACT) || isVisible(method);
    }

    private boolean isVisible(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                || method.getModifiers().contains(Modifier.PROTECTED)
                || packageOf(method).equals(packageOf(type));
    }

    private Element packageOf(Element element) {
        return language.elements().getPackageOf(element);
    }

    private boolean isOverridden(ExecutableElement method) {
        Elements elements = language.elements();
        return found.stream()
                .anyMatch(nearer -> elements.overrides(nearer, method, type)
                        || elements.hides(nearer, method)
                        || (areBothAbstract(nearer, method) && haveSameSignature(nearer, method)));
    }

    /** Two interfaces may ask for the same method; one implementation serves both. */
    private static boolean areBothAbstract(ExecutableElement nearer, ExecutableElement method) {
        return nearer.getModifiers().contains(Modifier.ABSTRACT)
                && method.getModifiers().contains(Modifier.ABSTRACT);
    }

    private boolean haveSameSignature(ExecutableElement nearer, ExecutableElement method) {
        DeclaredType self = (DeclaredType) type.asType();
        return nearer.getSimpleName().equals(method.getSimpleName())
                && language.types()
                        .isSubsignature((ExecutableType) language.types().asMemberOf(self, nearer), (ExecutableType)
                                language.types().asMemberOf(self, method));
    }
}
