package dev.fanwise.processor.analyse;

import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Simple names that generated code must not use for the JDK's and the runtime's classes. */
final class NamesInScope {

    /** The classes of java.lang that generated code names without an import. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Deprecated",
            "Double",
            "Exception",
            "Float",
            "Integer",
            "InterruptedException",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Thread",
            "Throwable",
            "Void");

    private NamesInScope() {}

    static List<String> of(Subject subject) {
        Elements elements = subject.language().elements();
        TreeSet<String> names = new TreeSet<>();
        // nested types are inherited by the generated class, where they win over imports
        for (Element member : elements.getAllMembers(subject.element())) {
            if (member instanceof TypeElement) {
                names.add(member.getSimpleName().toString());
            }
        }
        // a class of the same package wins over java.lang
        PackageElement home = elements.getPackageOf(subject.element());
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        for (String name : JAVA_LANG) {
            if (elements.getTypeElement(prefix + name) != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
