package dev.fanwise.processor.analyse.language;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Writes annotations as they are in the source, for another place.
 *
 * <p>JavaPoet's own conversion loses empty arrays and writes numbers that are none.
 */
final class AnnotationValues extends SimpleAnnotationValueVisitor14<CodeBlock, Void> {

    private final AnnotatedTypeNames names;

    AnnotationValues(AnnotatedTypeNames names) {
        this.names = names;
    }

    AnnotationSpec annotation(AnnotationMirror annotation) {
        AnnotationSpec.Builder code = AnnotationSpec.builder(
                names.of((TypeElement) annotation.getAnnotationType().asElement()));
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            code.addMember(entry.getKey().getSimpleName().toString(), visit(entry.getValue()));
        }
        return code.build();
    }

    @Override
    public CodeBlock visitType(TypeMirror type, Void none) {
        return CodeBlock.of("$T.class", names.plain().of(type));
    }

    @Override
    public CodeBlock visitEnumConstant(VariableElement constant, Void none) {
        TypeName type = names.of((TypeElement)
                Objects.requireNonNull(constant.getEnclosingElement(), "a constant is enclosed by its type"));
        return CodeBlock.of("$T.$L", type, constant.getSimpleName());
    }

    @Override
    public CodeBlock visitAnnotation(AnnotationMirror annotation, Void none) {
        return CodeBlock.of("$L", annotation(annotation));
    }

    @Override
    public CodeBlock visitArray(List<? extends AnnotationValue> values, Void none) {
        return values.size() == 1
                ? visit(values.get(0))
                : CodeBlock.of("{$L}", values.stream().map(this::visit).collect(CodeBlock.joining(", ")));
    }

    @Override
    public CodeBlock visitString(String text, Void none) {
        // a character at a time: a line break is no reason to begin another line here
        return CodeBlock.of(
                "$L",
                text.chars()
                        .mapToObj(character -> character == '\'' ? "'" : escaped((char) character))
                        .collect(Collectors.joining("", "\"", "\"")));
    }

    @Override
    public CodeBlock visitChar(char character, Void none) {
        return CodeBlock.of("$L", "'" + (character == '"' ? "\"" : escaped(character)) + "'");
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            default ->
                character < ' ' || character > '~'
                        ? String.format("\\u%04x", (int) character)
                        : Character.toString(character);
        };
    }

    @Override
    public CodeBlock visitLong(long number, Void none) {
        return CodeBlock.of("$LL", number);
    }

    @Override
    public CodeBlock visitFloat(float number, Void none) {
        if (Float.isNaN(number) || Float.isInfinite(number)) {
            return CodeBlock.of("$L", quotient(number, "f"));
        }
        return CodeBlock.of("$Lf", number);
    }

    @Override
    public CodeBlock visitDouble(double number, Void none) {
        return CodeBlock.of("$L", Double.isNaN(number) || Double.isInfinite(number) ? quotient(number, "") : number);
    }

    /** What has no literal, as the constant expression that its class defines it by. */
    private static String quotient(double number, String suffix) {
        String dividend = Double.isNaN(number) ? "0.0" : number > 0 ? "1.0" : "-1.0";
        return dividend + suffix + " / 0.0" + suffix;
    }

    @Override
    protected CodeBlock defaultAction(Object value, Void none) {
        return CodeBlock.of("$L", value);
    }
}
