package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.Parameter;
import java.util.List;

/**
 * What the parts of one generated method share.
 *
 * @param generated the class around the method
 * @param method the method
 * @param names the names in the method
 * @param constants the static fields of the class
 */
record MethodContext(ClassName generated, FanOutMethod method, Names names, Constants constants) {

    static MethodContext of(ClassName generated, FanOutMethod method, Constants constants) {
        List<String> parameters =
                method.signature().parameters().stream().map(Parameter::name).toList();
        return new MethodContext(generated, method, new Names(parameters), constants);
    }

    /** The field, told apart from a local variable of its name. */
    String executor() {
        return names.isTaken("executor") ? "this.executor" : "executor";
    }

    /** The constant that makes the threads of a task. */
    String threads(String task) {
        return constants.threads(method.signature().name(), method.label(), task);
    }
}
