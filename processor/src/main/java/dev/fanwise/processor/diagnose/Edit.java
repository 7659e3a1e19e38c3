package dev.fanwise.processor.diagnose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A change of the source that a message proposes.
 *
 * <p>All but {@link Advice} can be made by a program, which is how the tests make sure that the result compiles.
 */
public sealed interface Edit {

    /** The edit as a clause without a subject: "add 'throws IOException' to 'load'". */
    String text();

    /** Declares exceptions. */
    record AddThrows(ExecutableElement method, List<Code> exceptions) implements Edit {

        public AddThrows {
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public String text() {
            return "add '" + throwing(exceptions) + "' to " + Code.of(method);
        }
    }

    /** Declares exceptions no longer; a caller that catches one has to stop doing so. */
    record RemoveThrows(ExecutableElement method, List<Code> exceptions) implements Edit {

        public RemoveThrows {
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public String text() {
            return "remove " + Code.list(exceptions) + " from the 'throws' of " + Code.of(method);
        }
    }

    private static String throwing(List<Code> exceptions) {
        return exceptions.stream().map(Code::text).collect(Collectors.joining(", ", "throws ", ""));
    }

    /** Gives a method another result. */
    record ChangeResult(ExecutableElement method, Code type) implements Edit {

        @Override
        public String text() {
            return "let " + Code.of(method) + " return " + type;
        }
    }

    /** Gives a parameter, or the component that a field belongs to, another type. */
    record ChangeType(VariableElement variable, Code type) implements Edit {

        @Override
        public String text() {
            String kind = variable.getKind() == ElementKind.PARAMETER ? "parameter" : "component";
            return "make the " + kind + " '" + type.text() + " " + variable.getSimpleName() + "'";
        }
    }

    /** Renames a parameter, and its uses in the method. */
    record RenameParameter(VariableElement parameter, Code name) implements Edit {

        @Override
        public String text() {
            return "rename the parameter " + Code.of(parameter) + " of " + Code.of(Enclosing.of(parameter)) + " to "
                    + name;
        }
    }

    /** Adds a parameter at the end. */
    record AddParameter(ExecutableElement method, Code declaration) implements Edit {

        @Override
        public String text() {
            return "add the parameter " + declaration + " to " + Code.of(method);
        }
    }

    /** Removes a parameter of a method without a body. */
    record RemoveParameter(VariableElement parameter) implements Edit {

        @Override
        public String text() {
            return "remove the parameter " + Code.of(parameter);
        }
    }

    /** Leaves an attribute of an annotation to its default. */
    record RemoveAttribute(Element element, AnnotationMirror annotation, String attribute) implements Edit {

        @Override
        public String text() {
            return attribute.equals("value")
                    ? "remove the value of " + Code.of(annotation)
                    : "remove '" + attribute + "'";
        }
    }

    /** Gives an attribute of an annotation a value, written or not before. */
    record SetAttribute(Element element, AnnotationMirror annotation, String attribute, Code value) implements Edit {

        @Override
        public String text() {
            String assignment = attribute.equals("value") ? "" : attribute + " = ";
            return attribute.equals("value")
                    ? "write '@" + annotation.getAnnotationType().asElement().getSimpleName() + "(" + value.text()
                            + ")'"
                    : "write '" + assignment + value.text() + "'";
        }
    }

    /** Removes a modifier. */
    record RemoveModifier(Element element, Modifier modifier) implements Edit {

        @Override
        public String text() {
            String clause = modifier == Modifier.SEALED ? "' and 'permits' from " : "' from ";
            String owner = element.getKind() == ElementKind.CONSTRUCTOR ? "the constructor of " : "";
            return "remove '" + word(modifier) + clause + owner + Code.of(element);
        }
    }

    /** Puts a modifier in the place of another one. */
    record ReplaceModifier(Element element, Modifier from, Modifier to) implements Edit {

        @Override
        public String text() {
            return "replace '" + word(from) + "' of " + Code.of(element) + " by '" + word(to) + "'";
        }
    }

    /** Adds a modifier. */
    record AddModifier(Element element, Modifier modifier) implements Edit {

        @Override
        public String text() {
            String owner = element.getKind() == ElementKind.CONSTRUCTOR ? "the constructor of " : "";
            return "make " + owner + Code.of(element) + " '" + word(modifier) + "'";
        }
    }

    /** Adds a method; its body is up to the user. */
    record AddMethod(TypeElement type, Code declaration) implements Edit {

        @Override
        public String text() {
            return "declare " + declaration + " in " + Code.of(type);
        }
    }

    /** Adds an annotation. */
    record Annotate(Element element, Code annotation) implements Edit {

        @Override
        public String text() {
            return "write " + annotation + " on " + Code.of(element);
        }
    }

    /** Removes an annotation. */
    record RemoveAnnotation(Element element, AnnotationMirror annotation) implements Edit {

        @Override
        public String text() {
            return "remove " + Code.of(annotation) + " from " + Code.of(element);
        }
    }

    /** Edits that belong together. */
    record Together(List<Edit> edits) implements Edit {

        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public String text() {
            return edits.stream().map(Edit::text).collect(Collectors.joining(" and "));
        }
    }

    /** What only a reader can do. */
    record Advice(String text) implements Edit {}

    private static String word(Modifier modifier) {
        return modifier.toString().toLowerCase(Locale.ROOT);
    }
}
