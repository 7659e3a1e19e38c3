package dev.fanwise.processor.testing;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Makes the edits that messages propose in the text of a program, to the letter. */
final class SourceEdits {

    private record Replacement(int start, int end, String text) {}

    private final Trees trees;

    SourceEdits(ProcessingEnvironment processing) {
        this.trees = Trees.instance(processing);
    }

    /** The source with the edit; empty for advice. */
    Optional<String> apply(Edit edit) {
        List<Replacement> replacements = new ArrayList<>();
        Optional<CompilationUnitTree> unit = collect(edit, replacements);
        return unit.map(file -> replaced(text(file), replacements));
    }

    private static String replaced(String text, List<Replacement> replacements) {
        StringBuilder result = new StringBuilder(text);
        replacements.stream()
                .sorted(Comparator.comparingInt(Replacement::start).reversed())
                .forEach(change -> result.replace(change.start(), change.end(), change.text()));
        return result.toString();
    }

    private Optional<CompilationUnitTree> collect(Edit edit, List<Replacement> changes) {
        if (edit instanceof Edit.Advice) {
            return Optional.empty();
        }
        if (edit instanceof Edit.Together together) {
            return together.edits().stream()
                    .map(part -> collect(part, changes))
                    .reduce((one, other) -> one.flatMap(unit -> other))
                    .orElseThrow();
        }
        if (edit instanceof Edit.AddThrows add) {
            return Optional.of(new Place(add.method()).addThrows(add.exceptions(), changes));
        }
        if (edit instanceof Edit.RemoveThrows remove) {
            return Optional.of(new Place(remove.method()).removeThrows(remove.exceptions(), changes));
        }
        if (edit instanceof Edit.ChangeResult change) {
            Place place = new Place(change.method());
            return Optional.of(
                    place.replace(place.method().getReturnType(), change.type().text(), changes));
        }
        if (edit instanceof Edit.ChangeType change) {
            Place place = new Place(change.variable());
            return Optional.of(place.replace(
                    ((VariableTree) place.tree).getType(), change.type().text(), changes));
        }
        if (edit instanceof Edit.RenameParameter rename) {
            return Optional.of(
                    new Place(Objects.requireNonNull(rename.parameter().getEnclosingElement()))
                            .rename(
                                    rename.parameter().getSimpleName().toString(),
                                    rename.name().text(),
                                    changes));
        }
        if (edit instanceof Edit.AddParameter add) {
            return Optional.of(
                    new Place(add.method()).addParameter(add.declaration().text(), changes));
        }
        if (edit instanceof Edit.RemoveParameter remove) {
            return Optional.of(
                    new Place(Objects.requireNonNull(remove.parameter().getEnclosingElement()))
                            .removeParameter(remove.parameter().getSimpleName().toString(), changes));
        }
        if (edit instanceof Edit.RemoveAttribute remove) {
            return Optional.of(
                    new Place(remove.element()).setAttribute(remove.annotation(), remove.attribute(), null, changes));
        }
        if (edit instanceof Edit.SetAttribute set) {
            return Optional.of(new Place(set.element())
                    .setAttribute(set.annotation(), set.attribute(), set.value().text(), changes));
        }
        if (edit instanceof Edit.RemoveModifier remove) {
            return Optional.of(new Place(remove.element())
                    .replaceModifier(remove.modifier().toString(), "", changes));
        }
        if (edit instanceof Edit.ReplaceModifier replace) {
            return Optional.of(new Place(replace.element())
                    .replaceModifier(replace.from().toString(), replace.to().toString(), changes));
        }
        if (edit instanceof Edit.AddModifier add) {
            return Optional.of(
                    new Place(add.element()).addModifier(add.modifier().toString(), changes));
        }
        if (edit instanceof Edit.AddMethod add) {
            return Optional.of(new Place(add.type()).addMember(add.declaration().text(), changes));
        }
        if (edit instanceof Edit.Annotate annotate) {
            Place place = new Place(annotate.element());
            return Optional.of(
                    place.insert(place.start(place.tree), annotate.annotation().text() + " ", changes));
        }
        if (edit instanceof Edit.RemoveAnnotation remove) {
            return Optional.of(new Place(remove.element()).removeAnnotation(remove.annotation(), changes));
        }
        throw new AssertionError(edit);
    }

    private static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A declaration in its file. */
    private final class Place {

        private final CompilationUnitTree unit;
        private final Tree tree;
        private final String text;
        private final boolean isParameter;

        Place(Element element) {
            this.isParameter = element.getKind() == ElementKind.PARAMETER;
            TreePath path = Objects.requireNonNull(trees.getPath(element), () -> element + " is in no source");
            this.unit = path.getCompilationUnit();
            this.tree = path.getLeaf();
            this.text = SourceEdits.text(unit);
        }

        MethodTree method() {
            return (MethodTree) tree;
        }

        int start(Tree part) {
            return (int) trees.getSourcePositions().getStartPosition(unit, part);
        }

        int end(Tree part) {
            return (int) trees.getSourcePositions().getEndPosition(unit, part);
        }

        private String source(Tree part) {
            return text.substring(start(part), end(part));
        }

        CompilationUnitTree insert(int position, String inserted, List<Replacement> changes) {
            changes.add(new Replacement(position, position, inserted));
            return unit;
        }

        CompilationUnitTree replace(Tree part, String by, List<Replacement> changes) {
            changes.add(new Replacement(start(part), end(part), by));
            return unit;
        }

        CompilationUnitTree addThrows(List<Code> exceptions, List<Replacement> changes) {
            String names = exceptions.stream().map(Code::text).collect(Collectors.joining(", "));
            List<? extends ExpressionTree> thrown = method().getThrows();
            return thrown.isEmpty()
                    ? insert(end(tree) - 1, " throws " + names, changes)
                    : insert(end(thrown.get(thrown.size() - 1)), ", " + names, changes);
        }

        CompilationUnitTree removeThrows(List<Code> exceptions, List<Replacement> changes) {
            List<? extends ExpressionTree> thrown = method().getThrows();
            int from = text.lastIndexOf("throws", start(thrown.get(0)));
            String rest = thrown.stream()
                    .map(this::source)
                    .filter(name -> !exceptions.contains(Code.of(name)))
                    .collect(Collectors.joining(", "));
            changes.add(
                    new Replacement(from, end(thrown.get(thrown.size() - 1)), rest.isEmpty() ? "" : "throws " + rest));
            return unit;
        }

        CompilationUnitTree rename(String from, String to, List<Replacement> changes) {
            VariableTree parameter = parameter(from);
            int name = text.indexOf(from, end(parameter.getType()));
            changes.add(new Replacement(name, name + from.length(), to));
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitIdentifier(IdentifierTree use, @Nullable Void none) {
                    if (use.getName().contentEquals(from)) {
                        replace(use, to, changes);
                    }
                    return null;
                }
            }.scan(method().getBody(), null);
            return unit;
        }

        private VariableTree parameter(String name) {
            return method().getParameters().stream()
                    .filter(parameter -> parameter.getName().contentEquals(name))
                    .findFirst()
                    .orElseThrow();
        }

        CompilationUnitTree addParameter(String declaration, List<Replacement> changes) {
            List<? extends VariableTree> parameters = method().getParameters();
            if (!parameters.isEmpty()) {
                return insert(end(parameters.get(parameters.size() - 1)), ", " + declaration, changes);
            }
            boolean another = changes.stream().anyMatch(change -> change.start() == openParenthesis());
            return insert(openParenthesis(), declaration + (another ? ", " : ""), changes);
        }

        private int openParenthesis() {
            return text.indexOf('(', end(method().getReturnType())) + 1;
        }

        CompilationUnitTree removeParameter(String name, List<Replacement> changes) {
            List<? extends VariableTree> parameters = method().getParameters();
            int position = parameters.indexOf(parameter(name));
            int from = position == 0 ? start(parameters.get(0)) : end(parameters.get(position - 1));
            int to = position == 0 && parameters.size() > 1 ? start(parameters.get(1)) : end(parameters.get(position));
            changes.add(new Replacement(from, to, ""));
            return unit;
        }

        private static String arguments(Map<String, String> attributes, String name, @Nullable String value) {
            if (value == null) {
                attributes.remove(name);
            } else {
                attributes.put(name, value);
            }
            return attributes.entrySet().stream()
                    .map(attribute -> attribute.getKey() + " = " + attribute.getValue())
                    .collect(Collectors.joining(", "));
        }

        CompilationUnitTree setAttribute(
                AnnotationMirror annotation, String name, @Nullable String value, List<Replacement> changes) {
            Map<String, String> attributes = new LinkedHashMap<>();
            if (isComponent()) {
                annotation
                        .getElementValues()
                        .forEach((attribute, written) ->
                                attributes.put(attribute.getSimpleName().toString(), written.toString()));
                return replaceOnComponent(annotation, "@From(" + arguments(attributes, name, value) + ") ", changes);
            }
            AnnotationTree written = annotation(annotation);
            for (ExpressionTree argument : written.getArguments()) {
                if (argument instanceof AssignmentTree assignment) {
                    attributes.put(assignment.getVariable().toString(), source(assignment.getExpression()));
                } else {
                    attributes.put("value", source(argument));
                }
            }
            return replace(
                    written,
                    "@" + source(written.getAnnotationType()) + "(" + arguments(attributes, name, value) + ")",
                    changes);
        }

        private boolean isComponent() {
            return tree instanceof VariableTree && !isParameter;
        }

        CompilationUnitTree removeAnnotation(AnnotationMirror annotation, List<Replacement> changes) {
            boolean isMissing = isComponent() && modifiers().getAnnotations().isEmpty();
            return isMissing
                    ? replaceOnComponent(annotation, "", changes)
                    : replace(annotation(annotation), "", changes);
        }

        /** The tree of a component's field has no annotation left that is not for fields. */
        private CompilationUnitTree replaceOnComponent(
                AnnotationMirror annotation, String by, List<Replacement> changes) {
            Matcher written = Pattern.compile(
                            "@" + annotation.getAnnotationType().asElement().getSimpleName() + "(\\(.*?\\))? +")
                    .matcher(text);
            Replacement last = null;
            while (written.find() && written.start() <= end(((VariableTree) tree).getType())) {
                last = new Replacement(written.start(), written.end(), by);
            }
            changes.add(Objects.requireNonNull(last, "no annotation"));
            return unit;
        }

        AnnotationTree annotation(AnnotationMirror mirror) {
            String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
            return modifiers().getAnnotations().stream()
                    .filter(annotation -> source(annotation.getAnnotationType()).endsWith(name))
                    .findFirst()
                    .orElseThrow();
        }

        private ModifiersTree modifiers() {
            if (tree instanceof MethodTree method) {
                return method.getModifiers();
            }
            return tree instanceof ClassTree type ? type.getModifiers() : ((VariableTree) tree).getModifiers();
        }

        CompilationUnitTree replaceModifier(String from, String to, List<Replacement> changes) {
            Matcher word = Pattern.compile("\\b" + from + "\\s+").matcher(text);
            if (!word.find(start(tree))) {
                throw new AssertionError("no " + from);
            }
            changes.add(new Replacement(word.start(), word.end(), to.isEmpty() ? "" : to + " "));
            if (from.equals("sealed")) {
                Matcher permits = Pattern.compile("permits [^{]*").matcher(text);
                if (permits.find(start(tree))) {
                    changes.add(new Replacement(permits.start(), permits.end(), ""));
                }
            }
            return unit;
        }

        CompilationUnitTree addModifier(String modifier, List<Replacement> changes) {
            int after = modifiers().getAnnotations().stream()
                    .mapToInt(this::end)
                    .max()
                    .orElse(start(tree));
            return insert(after, " " + modifier + " ", changes);
        }

        CompilationUnitTree addMember(String declaration, List<Replacement> changes) {
            return insert(
                    end(tree) - 1, "  " + declaration + " { throw new UnsupportedOperationException(); }\n", changes);
        }
    }
}
