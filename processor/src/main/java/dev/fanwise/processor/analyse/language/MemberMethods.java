package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.diagnose.Enclosing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of a type: its own, in source order, then the inherited ones that nothing overrides or implements, of
 * all supertypes at once.
 *
 * <p>Every question about members is asked of this view. The compilers' own answers differ:
 * {@code Elements.getAllMembers} promises no order and leaves overridden interface methods in, and
 * {@code Elements.overrides} does not see through type arguments in ECJ.
 */
public final class MemberMethods {

    private final Language language;
    private final TypeElement type;
    private final MemberTypes types;
    private final Overriding rules;
    private final Map<TypeElement, List<Inherited>> known = new HashMap<>();

    /** A method that a type has, and those that it overrides. */
    record Inherited(Member member, List<ExecutableElement> overridden) {

        ExecutableElement element() {
            return member.element();
        }
    }

    private MemberMethods(TypeElement type, Language language) {
        this.language = language;
        this.type = type;
        this.types = new MemberTypes(type, language);
        this.rules = new Overriding(language);
    }

    /**
     * The members of the type.
     *
     * @param leads which of several declarations, for which one implementation stands, is the one to look at
     */
    public static List<Member> of(TypeElement type, Language language, Predicate<ExecutableElement> leads) {
        MemberMethods methods = new MemberMethods(type, language);
        List<TypeElement> lineage = List.copyOf(lineage(type, language));
        List<Inherited> all = methods.of(type).stream()
                .filter(method -> !isOfObject(method.element()))
                .sorted(Comparator.comparingInt(method -> lineage.indexOf(Enclosing.typeOf(method.element()))))
                .toList();
        return new MergedMembers(methods.rules, leads, language).of(all);
    }

    /** A constructor of the type. */
    public static Member constructor(ExecutableElement constructor, TypeElement type, Language language) {
        return new Member(constructor, new MemberTypes(type, language).of(constructor), List.of(), List.of(), null);
    }

    /** Whether {@code Object} has a public method of this signature. */
    public static boolean isOfEveryObject(Member method, Language language) {
        TypeElement object = (TypeElement) language.types().asElement(language.object());
        Overriding rules = new Overriding(language);
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .filter(inherited -> inherited.getModifiers().contains(Modifier.PUBLIC))
                .map(inherited -> new Member(
                        inherited, new MemberTypes(object, language).of(inherited), List.of(), List.of(), null))
                .anyMatch(inherited -> rules.areEquivalent(method, inherited));
    }

    private static boolean isOfObject(ExecutableElement method) {
        return Enclosing.typeOf(method).getQualifiedName().contentEquals("java.lang.Object");
    }

    /** A method of that name that a supertype has but does not hand down: it is private there, or static in an interface. */
    public static Optional<ExecutableElement> notInherited(TypeElement type, String name, Language language) {
        MemberMethods methods = new MemberMethods(type, language);
        return lineage(type, language).stream()
                .filter(declaring -> !declaring.equals(type))
                .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> !methods.isHandedDown(method, type))
                .findFirst();
    }

    /** The type, its superclasses from the nearest, then all interfaces. */
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

    private List<Inherited> of(TypeElement owner) {
        List<Inherited> members = known.get(owner);
        if (members == null) {
            // what extends itself does not compile, and has no members
            known.put(owner, List.of());
            members = compute(owner);
            known.put(owner, members);
        }
        return members;
    }

    private List<Inherited> compute(TypeElement owner) {
        List<Inherited> ofSuperclass = superclass(owner).map(this::of).orElse(List.of());
        List<Inherited> candidates = new ArrayList<>(ofSuperclass);
        for (TypeMirror superinterface : owner.getInterfaces()) {
            of((TypeElement) language.types().asElement(superinterface)).stream()
                    .filter(method -> candidates.stream()
                            .noneMatch(other -> other.element().equals(method.element())))
                    .forEach(candidates::add);
        }
        candidates.removeIf(method -> !isHandedDown(method.element(), owner));

        List<Inherited> members = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
            if (owner.equals(type) || isHandedDown(method, owner)) {
                members.add(own(method, owner, candidates));
            }
        }
        candidates.stream()
                .filter(method -> !isReplaced(method, owner, members, ofSuperclass, candidates))
                .forEach(members::add);
        return members;
    }

    private static Optional<TypeElement> superclass(TypeElement owner) {
        return owner.getSuperclass().getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) owner.getSuperclass()).asElement())
                : Optional.empty();
    }

    private Inherited own(ExecutableElement method, TypeElement owner, List<Inherited> candidates) {
        Member member = new Member(
                method,
                types.of(method),
                List.of(),
                List.of(),
                types.isRaw(owner) && !method.getModifiers().contains(Modifier.STATIC) ? owner : null);
        List<ExecutableElement> overridden = new ArrayList<>();
        for (Inherited candidate : candidates) {
            if (isVisible(candidate.element(), owner) && rules.isSubsignature(member, candidate.member())) {
                overridden.add(candidate.element());
                overridden.addAll(candidate.overridden());
            }
        }
        return new Inherited(member, overridden);
    }

    private boolean isReplaced(
            Inherited method,
            TypeElement owner,
            List<Inherited> members,
            List<Inherited> ofSuperclass,
            List<Inherited> candidates) {
        ExecutableElement element = method.element();
        if (members.stream()
                .anyMatch(own ->
                        isDeclaredIn(own.element(), owner) && own.overridden().contains(element))) {
            return true;
        }
        boolean isConcrete = isConcrete(element);
        return candidates.stream()
                .filter(other -> !other.element().equals(element))
                .filter(other -> (!isConcrete && isConcrete(other.element()) && ofSuperclass.contains(other))
                        || isBelow(other.element(), element))
                .anyMatch(other -> isVisible(element, Enclosing.typeOf(other.element()))
                        && rules.isSubsignature(other.member(), method.member()));
    }

    private static boolean isDeclaredIn(ExecutableElement method, TypeElement owner) {
        return Enclosing.typeOf(method).equals(owner);
    }

    /** A method of a class with a body; a default method gives way to it. */
    private static boolean isConcrete(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.ABSTRACT)
                && !method.getModifiers().contains(Modifier.DEFAULT)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isBelow(ExecutableElement lower, ExecutableElement upper) {
        TypeElement low = Enclosing.typeOf(lower);
        TypeElement up = Enclosing.typeOf(upper);
        return !low.equals(up)
                && language.types()
                        .isSubtype(
                                language.types().erasure(low.asType()),
                                language.types().erasure(up.asType()));
    }

    private boolean isHandedDown(ExecutableElement method, TypeElement heir) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Enclosing.of(method).getKind() != ElementKind.INTERFACE && isVisible(method, heir);
        }
        // an abstract method that cannot be seen must be implemented all the same
        return method.getModifiers().contains(Modifier.ABSTRACT) || isVisible(method, heir);
    }

    private boolean isVisible(ExecutableElement method, TypeElement heir) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                || method.getModifiers().contains(Modifier.PROTECTED)
                || Accessibility.isSamePackage(method, heir, language);
    }
}
