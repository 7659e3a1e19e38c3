package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.MemberMethods;
import dev.fanwise.processor.analyse.language.NamesInScope;
import dev.fanwise.processor.analyse.language.PackageClasses;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutUses;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The annotated type under analysis.
 *
 * @param element the type
 * @param methods its methods, own and inherited
 * @param language answers questions about types
 * @param scope what simple names mean in the generated class
 * @param typeNames names types as the body of the generated class does
 * @param runs which of its fan-out methods run which methods
 * @param findings where diagnostics go
 */
public record Subject(
        TypeElement element,
        List<Member> methods,
        Language language,
        NamesInScope scope,
        AnnotatedTypeNames typeNames,
        TaskRuns runs,
        Findings findings) {

    public static Subject of(TypeElement element, PackageClasses packageClasses, Language language) {
        List<Member> methods = MemberMethods.of(element, language, method -> isFanOut(method, language));
        NamesInScope scope = new NamesInScope(element, methods, packageClasses, language);
        AnnotatedTypeNames typeNames = AnnotatedTypeNames.of(element, scope, language);
        return new Subject(element, methods, language, scope, typeNames, new TaskRuns(), new Findings());
    }

    private static boolean isFanOut(Element method, Language language) {
        return FanOutUses.isPresent(method, language.elements());
    }

    public String name() {
        return element.getSimpleName().toString();
    }

    public boolean isInterface() {
        return element.getKind() == ElementKind.INTERFACE;
    }

    public List<Member> methodsNamed(String name) {
        return methods.stream().filter(member -> member.name().equals(name)).toList();
    }

    /** The fan-out annotations of a method, of which there should be one. */
    public List<AnnotationUse> fanOutAnnotations(Element method) {
        return FanOutUses.of(method, language.elements());
    }

    /** The warnings of a generated declaration that repeats this one; none yet. */
    public Lints lints(Element declaration) {
        return new Lints(element, declaration, language);
    }

    /** A class by its simple name, or by its whole name if the type has another class of that name. */
    public String nameOf(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return scope.hasNested(simple) ? qualifiedName : simple;
    }

    /** Whether the element is in a file that is compiled now, where the user can change it. */
    public boolean isInSource(Element element) {
        return language.isInSource(element);
    }
}
