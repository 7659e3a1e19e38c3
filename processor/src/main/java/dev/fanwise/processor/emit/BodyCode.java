package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Body;

/** The tasks that a body starts as it goes along. */
final class BodyCode implements TasksCode {

    /** What all tasks of a body are called in thread names; their own names are known only when they start. */
    private static final String TASK = "task";

    private final MethodContext context;
    private final Body body;
    private final String scope;
    private final String group;

    BodyCode(MethodContext context, Body body) {
        this.context = context;
        this.body = body;
        this.scope = context.names().pick("scope", "tasks");
        this.group = context.names().pick(body.groupName(), "group", "taskGroup");
    }

    @Override
    public String tasks() {
        return scope;
    }

    @Override
    public CodeBlock checks() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock create(CodeBlock rule) {
        return CodeBlock.builder()
                .addStatement("var $N = $L", scope, creation())
                .add(rule)
                .add(BoundCode.of(scope, body.concurrency()))
                .build();
    }

    private TypeSpec creation() {
        TaskCode code = new TaskCode(context, body.work(), group);
        return TypeSpec.anonymousClassBuilder(
                        "$S, $L,$W$N", context.method().label(), context.options(), context.threads(TASK))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TASK_SCOPE, body.result()))
                .addMethod(code.method("body", body.result())
                        .addParameter(ParameterSpec.builder(RuntimeTypes.TASK_GROUP, group)
                                .build())
                        .build())
                .build();
    }

    /** The body starts when the call waits for it: it runs on the same thread. */
    @Override
    public CodeBlock start() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock giveResult() {
        return switch (body.returned()) {
            case NOTHING -> CodeBlock.of("");
            case REFERENCE ->
                CodeBlock.builder().addStatement("return $N.result()", scope).build();
            case PRIMITIVE ->
                CodeBlock.builder()
                        .addStatement("return $N.requireResult()", scope)
                        .build();
        };
    }
}
