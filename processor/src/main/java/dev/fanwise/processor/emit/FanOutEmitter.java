package dev.fanwise.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
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
    public static SourceText source(FanOutType type) {
        Constants constants = new Constants(type);
        TypeSpec code = new FanOutEmitter(type).type(constants);
        return SourceText.of(type, code, constants.variables());
    }

    private TypeSpec type(Constants constants) {
        ClassName self = SourceText.self(type);
        List<MethodSpec> methods = type.methods().stream()
                .map(method -> new MethodCode(self, method, constants).method())
                .toList();
        RemoteCode remote = new RemoteCode(type, constants);
        List<MethodSpec> remoteMethods = remote.methods();
        List<TypeSpec> remoteTypes = remote.types();
        TypeSpec.Builder code = TypeSpec.classBuilder(type.generated())
                .addJavadoc("The fan-out methods of {@link $T}.\n", type.type())
                .addJavadoc(type.typeVariables().isEmpty() ? "" : "\n")
                .addJavadoc(ConstructorJavadoc.typeParameters(type.type(), type.typeVariables()))
                .addTypeVariables(type.typeVariables());
        if (type.isFinal()) {
            code.addModifiers(Modifier.FINAL);
        }
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
                .addFields(constants.fields())
                .addField(options());
        if (!type.remote().isEmpty()) {
            code.addField(RemoteCode.cluster(type));
        }
        type.constructors()
                .forEach(constructor -> code.addMethods(new ConstructorCode(type, constructor, constants).all()));
        return code.addMethods(methods)
                .addMethods(remoteMethods)
                .addTypes(remoteTypes)
                .build();
    }

    private static FieldSpec options() {
        return FieldSpec.builder(RuntimeTypes.FAN_OUT_OPTIONS, "options", Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("Apply to every call.\n")
                .build();
    }
}
