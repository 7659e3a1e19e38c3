package dev.fanwise.processor.analyse.language;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.analyse.mirror.SeenVariable;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.model.Scope;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What simple names mean in the body of the generated class, and what its own names must not be so that nothing hides
 * what it refers to.
 *
 * <p>Types and fields of the annotated type are inherited: they have simple names there, as in the user's own source,
 * and win over imports. A variable, and a type of any kind, win over a package of their name.
 */
public final class NamesInScope {

    /** Where the classes are that a generated class refers to on its own account. */
    private static final Set<String> PACKAGES = Set.of("dev", "java", "javax", "org");

    private final TypeElement type;
    private final Elements elements;
    private final List<Member> methods;
    private final PackageElement home;
    private final PackageClasses packageClasses;
    private final List<TypeElement> nested;
    private final List<VariableElement> fields;
    private final Set<String> packages;
    private final boolean onlyImports;

    public NamesInScope(TypeElement type, List<Member> methods, PackageClasses packageClasses, Language language) {
        this.type = type;
        this.elements = language.elements();
        this.methods = methods;
        this.home = language.elements().getPackageOf(type);
        this.packageClasses = packageClasses;
        List<? extends Element> members = language.elements().getAllMembers(type);
        this.nested = ElementFilter.typesIn(members);
        this.fields = ElementFilter.fieldsIn(members);
        this.packages = new HashSet<>(PACKAGES);
        methods.forEach(method -> packages.add(firstWord(language.elements()
                .getPackageOf(method.element())
                .getQualifiedName()
                .toString())));
        this.onlyImports = PACKAGES.stream().anyMatch(this::isType);
    }

    private static String firstWord(String name) {
        return name.replaceFirst("\\..*", "");
    }

    /** The nested types that can be called by their simple names. */
    public Set<TypeElement> simple() {
        Set<String> typeParameters = typeParameters();
        Set<TypeElement> simple = new LinkedHashSet<>();
        for (TypeElement candidate : nested) {
            boolean unique = nested.stream()
                            .filter(other -> other.getSimpleName().equals(candidate.getSimpleName()))
                            .count()
                    == 1;
            if (unique && !typeParameters.contains(candidate.getSimpleName().toString())) {
                simple.add(candidate);
            }
        }
        return simple;
    }

    /** The names of nested types that only those who inherit them can name. */
    Map<TypeElement, ClassName> inherited(Language language) {
        return nested.stream()
                .filter(candidate -> !Accessibility.isAccessibleWhereDeclared(candidate, type, language))
                .collect(Collectors.toMap(
                        Function.identity(),
                        candidate -> ClassName.get(type)
                                .nestedClass(candidate.getSimpleName().toString())));
    }

    private Set<String> typeParameters() {
        return Stream.concat(
                        type.getTypeParameters().stream()
                                .map(parameter -> parameter.getSimpleName().toString()),
                        methods.stream()
                                .flatMap(method -> method.typeParameters().stream())
                                .map(SeenVariable::name))
                .collect(Collectors.toSet());
    }

    /** What the generated class calls a parameter: as the user does, unless that would hide something it refers to. */
    public String variable(Element parameter) {
        String name = parameter.getSimpleName().toString();
        if (!isInTheWay(name) && !isOfStaticTask(name)) {
            return name;
        }
        ExecutableElement method = (ExecutableElement) Enclosing.of(parameter);
        Set<String> others = method.getParameters().stream()
                .map(other -> other.getSimpleName().toString())
                .collect(Collectors.toSet());
        return free(name + "Value", others);
    }

    /** What the generated class calls a type parameter. */
    String typeVariable(String name) {
        return packages.contains(name) || isInTheWay(name) || isOfJavaLang(name)
                ? free(name + "Type", typeParameters())
                : name;
    }

    /** Whether a type parameter of that name hides a class that needs no import, of which the Eclipse compiler warns. */
    private boolean isOfJavaLang(String name) {
        return elements.getTypeElement("java.lang." + name) != null;
    }

    private static String free(String preferred, Set<String> taken) {
        return taken.contains(preferred) ? free(preferred + "_", taken) : preferred;
    }

    /** Whether a name that could be another one would hide a class that is called by a static method. */
    private boolean isInTheWay(String name) {
        return name.equals("dev")
                || name.equals("java")
                // where a class can only be imported, and not be told apart by its package
                || (onlyImports && name.length() > 1 && Character.isUpperCase(name.charAt(0)));
    }

    /** Whether the class of a static task, or its package, begins with that name. */
    private boolean isOfStaticTask(String name) {
        return methods.stream()
                .filter(method -> method.is(Modifier.STATIC))
                .map(method -> Enclosing.typeOf(method.element()))
                .anyMatch(owner -> owner.getSimpleName().contentEquals(name)
                        || firstWord(owner.getQualifiedName().toString()).equals(name));
    }

    private boolean isType(String name) {
        return hasNested(name) || packageClasses.has(home, name);
    }

    /** Whether a nested type has that simple name. */
    public boolean hasNested(String simpleName) {
        return nested.stream().anyMatch(inherited -> inherited.getSimpleName().contentEquals(simpleName));
    }

    /**
     * All of it, for the generated class.
     *
     * @param javaLang names of classes of java.lang that it refers to
     * @param referredTo names of packages that it refers to
     */
    public Scope scope(Set<String> javaLang, Set<String> referredTo) {
        Set<String> words = new HashSet<>(packages);
        referredTo.forEach(name -> words.add(firstWord(name)));
        words.remove("");
        return new Scope(
                inherited(Stream.concat(nested.stream(), fields.stream())),
                inherited(fields.stream()),
                packageClasses.ofJavaLangIn(home, javaLang),
                words,
                words.stream().filter(this::isType).collect(Collectors.toSet()));
    }

    private static Set<String> inherited(Stream<? extends Element> members) {
        return members.filter(member -> !member.getModifiers().contains(Modifier.PRIVATE))
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toSet());
    }
}
