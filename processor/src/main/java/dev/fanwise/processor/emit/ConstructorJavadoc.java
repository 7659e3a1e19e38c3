package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.Parameter;
import java.util.List;
import java.util.Map;

/** What a generated constructor adds to the one that it repeats; what it takes over is said there. */
final class ConstructorJavadoc {

    private ConstructorJavadoc() {}

    /**
     * The Javadoc.
     *
     * @param type the annotated type
     * @param leading the parameters in front, and what they are for
     */
    static CodeBlock of(ClassName type, FanOutConstructor constructor, String sentence, Map<String, String> leading) {
        CodeBlock.Builder tags = CodeBlock.builder();
        leading.forEach((name, purpose) -> tags.add("@param $L $L\n", name, purpose));
        tags.add(typeParameters(type, constructor.typeVariables()));
        for (Parameter parameter : constructor.parameters()) {
            tags.add("@param $L as for {@link $T}\n", parameter.name(), type);
        }
        for (TypeName exception : constructor.exceptions()) {
            tags.add("@throws $T as $T does\n", exception.withoutAnnotations(), type);
        }
        CodeBlock all = tags.build();
        return CodeBlock.builder()
                .add("$L\n", sentence)
                .add(all.isEmpty() ? "" : "\n")
                .add(all)
                .build();
    }

    /** What takes over type parameters says so. */
    static CodeBlock typeParameters(ClassName type, List<TypeVariableName> typeVariables) {
        CodeBlock.Builder tags = CodeBlock.builder();
        for (TypeVariableName variable : typeVariables) {
            tags.add("@param <$L> as for {@link $T}\n", variable.name(), type);
        }
        return tags.build();
    }
}
