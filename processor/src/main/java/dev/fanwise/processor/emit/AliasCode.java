package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Alias;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Parameter;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** A class beside the generated one, that is another name for one of the runtime. */
final class AliasCode {

    private final Alias alias;
    private final String name;
    private final Pattern creation;

    AliasCode(FanOutType type, Alias alias) {
        this.alias = alias;
        this.name = type.generated().simpleName() + "_" + alias.target().simpleName();
        this.creation = Pattern.compile("\\bnew " + Pattern.quote(alias.target().canonicalName()) + "\\b");
    }

    boolean isNeededIn(String text) {
        return creation.matcher(text).find();
    }

    String usedIn(String text) {
        return creation.matcher(text).replaceAll("new " + name);
    }

    TypeSpec type() {
        TypeSpec.Builder code = TypeSpec.classBuilder(name)
                .addJavadoc("Another name for {@link $T}, which has none in the class above.\n", alias.target())
                .addAnnotation(RuntimeTypes.FANWISE_GENERATED)
                .addTypeVariables(alias.typeVariables())
                .superclass(
                        alias.typeVariables().isEmpty()
                                ? alias.target()
                                : ParameterizedTypeName.get(
                                        alias.target(), alias.typeVariables().toArray(TypeName[]::new)));
        if (alias.isAbstract()) {
            code.addModifiers(Modifier.ABSTRACT);
        }
        alias.constructors().forEach(parameters -> code.addMethod(constructor(parameters)));
        return code.build();
    }

    private static MethodSpec constructor(List<Parameter> parameters) {
        MethodSpec.Builder code = MethodSpec.constructorBuilder();
        parameters.forEach(parameter -> code.addParameter(MethodCode.parameter(parameter)));
        CodeBlock arguments = parameters.stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .collect(CodeBlock.joining(", "));
        return code.addStatement("super($L)", arguments).build();
    }
}
