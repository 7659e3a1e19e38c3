package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.MemberMethods;
import dev.fanwise.processor.analyse.subject.HandleType;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutUses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds what a type needs and the compiler does not know yet.
 *
 * <p>Only what the generated class depends on is looked at. A factory method that returns the
 * generated class itself, for example, must not keep that class from being generated.
 */
final class MissingTypes {

    private final Language language;
    private final Elements elements;
    private final TypeElement home;
    private final List<MissingType> missing = new ArrayList<>();
    private final Set<Element> seen = new HashSet<>();

    private MissingTypes(TypeElement home, Language language) {
        this.home = home;
        this.language = language;
        this.elements = language.elements();
    }

    static List<MissingType> of(TypeElement type, Language language) {
        MissingTypes search = new MissingTypes(type, language);
        search.searchSupertypes(type);
        if (search.missing.isEmpty()) {
            search.searchMethods(MemberMethods.of(type, language, method -> false));
            ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(search::searchConstructor);
        }
        return List.copyOf(search.missing);
    }

    private void searchSupertypes(TypeElement type) {
        if (!seen.add(type)) {
            return;
        }
        search(type.getSuperclass(), "the superclass of " + Code.of(type));
        for (TypeMirror superinterface : type.getInterfaces()) {
            search(superinterface, "an interface of " + Code.of(type));
        }
        searchBounds(type.getTypeParameters());
        searchSupertypesOf(type.getSuperclass());
        type.getInterfaces().forEach(this::searchSupertypesOf);
    }

    private void searchSupertypesOf(TypeMirror supertype) {
        if (supertype.getKind() == TypeKind.DECLARED) {
            searchSupertypes((TypeElement) ((DeclaredType) supertype).asElement());
        }
    }

    private void searchMethods(List<Member> methods) {
        Set<String> tasks = new HashSet<>();
        for (Member method : methods) {
            if (method.is(Modifier.ABSTRACT)) {
                searchSignature(method.element());
                for (VariableElement parameter : method.element().getParameters()) {
                    searchAnnotations(parameter, "Each", "the parameter " + Code.of(parameter));
                }
                tasks.addAll(tasksOf(method.element()));
            }
        }
        for (Member method : methods) {
            if (!method.is(Modifier.ABSTRACT) && tasks.contains(method.name())) {
                searchSignature(method.element());
            }
        }
    }

    /** The names that tasks of the method can have. */
    private Set<String> tasksOf(ExecutableElement method) {
        Set<String> names = new HashSet<>();
        names.add(method.getSimpleName().toString());
        FanOutUses.of(method, elements).forEach(use -> use.text("value").ifPresent(names::add));
        TypeMirror returned = method.getReturnType();
        if (HandleType.of(returned, language).map(HandleType::result).orElse(returned) instanceof DeclaredType result
                && result.asElement().getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : ((TypeElement) result.asElement()).getRecordComponents()) {
                search(component.asType(), "the component " + Code.of(component));
                searchAnnotations(component, "From", "the component " + Code.of(component));
                names.add(component.getSimpleName().toString());
                AnnotationUse.find(component, AnnotationNames.FROM, elements)
                        .flatMap(use -> use.text("value"))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    /** One of ours that is not imported: without it the method would seem to be another one. */
    private void searchAnnotations(Element element, String name, String place) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            Element type = annotation.getAnnotationType().asElement();
            if (type.asType().getKind() == TypeKind.ERROR
                    && type.getSimpleName().contentEquals(name)) {
                add(name, "an annotation of " + place);
            }
        }
    }

    private void searchSignature(ExecutableElement method) {
        search(method.getReturnType(), "the result of " + Code.of(method));
        searchDeclaration(method, "a parameter of " + Code.of(method));
    }

    private void searchConstructor(ExecutableElement constructor) {
        searchDeclaration(constructor, "a parameter of a constructor");
    }

    private void searchDeclaration(ExecutableElement executable, String parameterPlace) {
        searchBounds(executable.getTypeParameters());
        for (VariableElement parameter : executable.getParameters()) {
            search(parameter.asType(), parameterPlace);
        }
        for (TypeMirror thrown : executable.getThrownTypes()) {
            search(thrown, "an exception that " + Code.of(executable) + " declares");
        }
    }

    private void searchBounds(List<? extends TypeParameterElement> parameters) {
        for (TypeParameterElement parameter : parameters) {
            for (TypeMirror bound : parameter.getBounds()) {
                search(bound, "a bound of the type parameter " + Code.of(parameter));
            }
        }
    }

    /** Without type arguments, as only some compilers know them; of a generic type, JDK 17 does not know the name. */
    private static String nameOf(TypeMirror type) {
        String name = type.toString().replaceFirst("<.*", "");
        return name.isEmpty() ? "a generic type" : name;
    }

    /** To ECJ, a type with a missing type argument is itself missing. */
    private boolean isKnown(ErrorType type) {
        return !type.getTypeArguments().isEmpty()
                && type.asElement() instanceof TypeElement element
                && language.find(home, element.getQualifiedName().toString()).isPresent();
    }

    /** The compiler itself points to each place; the first one will do to say why it matters. */
    private void add(String name, String place) {
        if (missing.stream().noneMatch(type -> type.name().equals(name))) {
            missing.add(new MissingType(name, place));
        }
    }

    private void search(TypeMirror type, String place) {
        if (type.getKind() == TypeKind.ERROR && isKnown((ErrorType) type)) {
            ((ErrorType) type).getTypeArguments().forEach(argument -> search(argument, place));
        } else if (type.getKind() == TypeKind.ERROR) {
            add(nameOf(type), place);
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> search(argument, place));
        } else if (type instanceof ArrayType array) {
            search(array.getComponentType(), place);
        } else if (type instanceof WildcardType wildcard) {
            if (wildcard.getExtendsBound() != null) {
                search(wildcard.getExtendsBound(), place);
            }
            if (wildcard.getSuperBound() != null) {
                search(wildcard.getSuperBound(), place);
            }
        }
    }
}
