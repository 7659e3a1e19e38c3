package dev.fanwise.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.FanOutType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a type with fan-out methods. */
public final class FanOutEmitter {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "dev.fanwise.processor.FanwiseProcessor";

    private final FanOutType type;

    private FanOutEmitter(FanOutType type) {
        this.type = type;
    }

    /** The source of the generated class. */
    public static String source(FanOutType type) {
        return JavaFile.builder(type.generated().packageName(), new FanOutEmitter(type).type())
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    private TypeSpec type() {
        Constants constants = new Constants(type);
        List<MethodSpec> methods = type.methods().stream()
                .map(method -> new MethodCode(type.generated(), method, constants).method())
                .toList();
        TypeSpec.Builder code = TypeSpec.classBuilder(type.generated())
                .addJavadoc("The fan-out methods of {@link $T}.\n", type.type())
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(type.typeVariables())
                .alwaysQualify(type.qualifiedNames().toArray(String[]::new));
        if (type.isPublic()) {
            code.addModifiers(Modifier.PUBLIC);
        }
        if (type.isInterface()) {
            code.addSuperinterface(type.supertype());
        } else {
            code.superclass(type.supertype());
        }
        if (type.environment().generatedAnnotation()) {
            code.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        code.addAnnotation(RuntimeTypes.FANWISE_GENERATED)
                .addAnnotations(type.traits().annotations())
                .addAnnotations(SuppressedWarnings.annotation(type.traits()))
                .addFields(constants.fields())
                .addField(options());
        type.constructors().forEach(constructor -> {
            ConstructorCode constructors = new ConstructorCode(type, constructor);
            code.addMethod(constructors.plain())
                    .addMethod(constructors.withExecutor())
                    .addMethod(constructors.withOptions());
        });
        return code.addMethods(methods).build();
    }

    private static FieldSpec options() {
        return FieldSpec.builder(RuntimeTypes.FAN_OUT_OPTIONS, "options", Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }
}
