package dev.fanwise.processor.analyse.container;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.model.OptionalBean.Access;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A container that can be asked for a bean that may not be there, without a word of configuration.
 *
 * <p>Guice and Dagger are none of these: what their constructors ask for has to be bound.
 *
 * @param packages what the names of its annotations start with
 * @param evidence classes that are there where it is used with the annotations of JSR 330 alone
 * @param providers its type for a bean that may not be there, by its names of several generations
 * @param access how a value is taken from that
 * @param injections what marks the constructor that it calls, by its names of several generations
 */
record Container(
        List<String> packages, List<String> evidence, List<String> providers, Access access, List<String> injections) {

    private static final List<String> JSR_330 = List.of("jakarta.inject.Inject", "javax.inject.Inject");

    private static final Container SPRING = new Container(
            List.of("org.springframework."),
            List.of(),
            List.of("org.springframework.beans.factory.ObjectProvider"),
            Access.SUPPLIER,
            List.of("org.springframework.beans.factory.annotation.Autowired"));

    static final Container MICRONAUT = new Container(
            List.of("io.micronaut."),
            List.of("io.micronaut.context.BeanProvider"),
            List.of("io.micronaut.context.BeanProvider"),
            Access.ALTERNATIVE,
            JSR_330);

    private static final Container CDI = new Container(
            List.of("jakarta.enterprise.", "javax.enterprise.", "io.quarkus.", "org.eclipse.microprofile."),
            List.of("io.quarkus.arc.Arc"),
            List.of("jakarta.enterprise.inject.Instance", "javax.enterprise.inject.Instance"),
            Access.INSTANCE,
            JSR_330);

    private static final List<Container> ALL = List.of(SPRING, MICRONAUT, CDI);

    Container {
        packages = List.copyOf(packages);
        evidence = List.copyOf(evidence);
        providers = List.copyOf(providers);
        injections = List.copyOf(injections);
    }

    /**
     * The container that a type is made for.
     *
     * @param annotations the names of the annotations on the type, its constructors and their parameters, and of those on them
     * @param isForAll whether the user has written it so that every container takes it: then no class path tells
     */
    static Optional<Container> of(Set<String> annotations, boolean isForAll, TypeElement type, Language language) {
        return Stream.concat(
                        ALL.stream().filter(container -> container.owns(annotations)),
                        ALL.stream().filter(container -> !isForAll && container.isEvident(type, language)))
                .findFirst();
    }

    private boolean owns(Set<String> annotations) {
        return annotations.stream().anyMatch(name -> packages.stream().anyMatch(name::startsWith));
    }

    private boolean isEvident(TypeElement type, Language language) {
        return evidence.stream().anyMatch(name -> language.isVisible(type, name));
    }

    /** Its type for a bean that may not be there, as code next to the type can name it. */
    Optional<TypeElement> provider(Set<String> annotations, TypeElement type, Language language) {
        return find(providers, annotations, type, language);
    }

    /** What marks the constructor that it calls, as code next to the type can name it. */
    Optional<TypeElement> injection(Set<String> annotations, TypeElement type, Language language) {
        return find(injections, annotations, type, language);
    }

    /** The first that there is, of the generation of JSR 330 that the type uses if both are there. */
    private static Optional<TypeElement> find(
            List<String> names, Set<String> annotations, TypeElement type, Language language) {
        boolean isOld = annotations.stream().anyMatch(name -> name.startsWith("javax."));
        return names.stream()
                .sorted(Comparator.comparing(name -> name.startsWith("javax.") != isOld))
                .flatMap(name -> language.find(type, name).stream())
                .findFirst();
    }
}
