package dev.fanwise.processor.analyse.language;

import dev.fanwise.processor.analyse.language.MemberMethods.Inherited;
import dev.fanwise.processor.analyse.mirror.SeenMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Makes one member of the abstract methods that one implementation serves. */
final class MergedMembers {

    private final Overriding overriding;
    private final Predicate<ExecutableElement> leads;
    private final Language language;

    MergedMembers(Overriding overriding, Predicate<ExecutableElement> leads, Language language) {
        this.overriding = overriding;
        this.leads = leads;
        this.language = language;
    }

    List<Member> of(List<Inherited> methods) {
        List<Member> merged = new ArrayList<>();
        List<Inherited> rest = new ArrayList<>(methods);
        while (!rest.isEmpty()) {
            List<Inherited> group = groupOf(rest.get(0), rest);
            rest.removeAll(group);
            merged.add(merge(group));
        }
        return merged;
    }

    /** An abstract method of a superclass lets nothing be inherited from a default method of its signature. */
    private List<Inherited> groupOf(Inherited first, List<Inherited> methods) {
        List<Inherited> group = methods.stream()
                .filter(method -> isOfNoClass(method) && overriding.areEquivalent(first.member(), method.member()))
                .toList();
        return isOfNoClass(first) ? group : List.of(first);
    }

    private static boolean isOfNoClass(Inherited method) {
        return method.member().is(Modifier.ABSTRACT) || method.member().is(Modifier.DEFAULT);
    }

    private Member merge(List<Inherited> group) {
        Inherited first = group.stream()
                .filter(method -> method.member().is(Modifier.ABSTRACT) && leads.test(method.element()))
                .findFirst()
                .or(() -> group.stream()
                        .filter(method -> method.member().is(Modifier.ABSTRACT))
                        .findFirst())
                .orElse(group.get(0));
        List<ExecutableElement> others = new ArrayList<>();
        List<ExecutableElement> overridden = new ArrayList<>(first.overridden());
        SeenMethod type = first.member().type();
        List<SeenMethod> types = new ArrayList<>(List.of(type));
        for (Inherited method : group) {
            if (!method.element().equals(first.element())) {
                others.add(method.element());
                overridden.addAll(method.overridden());
                SeenMethod other = method.member().type();
                types.add(
                        other.typeParameters().size() == type.typeParameters().size()
                                ? other.withTypeParametersOf(type, language.types())
                                : other);
            }
        }
        if (!others.isEmpty()) {
            type = type.withResult(mostSpecificResult(types)).withThrown(thrownByAll(types));
        }
        return new Member(
                first.element(),
                type,
                others,
                overridden,
                first.member().rawOwner().orElse(null));
    }

    private TypeMirror mostSpecificResult(List<SeenMethod> methods) {
        List<TypeMirror> results = methods.stream().map(SeenMethod::result).toList();
        return results.stream()
                .filter(result -> results.stream()
                        .allMatch(other ->
                                isSame(result, other) || language.types().isSubtype(result, other)))
                .findFirst()
                .or(() -> results.stream()
                        .filter(result -> results.stream()
                                .allMatch(other -> isSame(result, other)
                                        || language.types().isAssignable(result, other)))
                        .findFirst())
                .orElse(results.get(0));
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return language.types().isSameType(one, other);
    }

    /** The exceptions that every one of the methods allows; those that nobody has to declare stay those of the first. */
    private List<TypeMirror> thrownByAll(List<SeenMethod> methods) {
        List<TypeMirror> thrown = new ArrayList<>(methods.get(0).thrown());
        for (SeenMethod method : methods.subList(1, methods.size())) {
            List<TypeMirror> common = new ArrayList<>(allowed(thrown, method.thrown()));
            allowed(method.thrown(), thrown).stream()
                    .filter(language::isChecked)
                    .filter(exception -> common.stream().noneMatch(kept -> isSame(kept, exception)))
                    .forEach(common::add);
            thrown = common;
        }
        return thrown;
    }

    private List<TypeMirror> allowed(List<TypeMirror> exceptions, List<TypeMirror> declared) {
        return exceptions.stream()
                .filter(exception -> !language.isChecked(exception)
                        || declared.stream().anyMatch(other -> language.types().isSubtype(exception, other)))
                .toList();
    }
}
