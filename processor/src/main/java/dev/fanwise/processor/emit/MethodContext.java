package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.model.FanOutMethod;

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
        Names names = constants.namesBeside(method.signature().parameters());
        return new MethodContext(generated, method, names, constants);
    }

    /** The field, told apart from a local variable of its name. */
    String executor() {
        if (!names.isTaken("executor")) {
            return "executor";
        }
        return method.handle().isPresent() ? SourceText.of(generated) + ".this.executor" : "this.executor";
    }

    /** The constant that makes the threads of a task. */
    String threads(String task) {
        String own = method.signature().name();
        boolean onlyOne = own.equals(task) && method.handle().isEmpty();
        String constant = onlyOne ? Names.constant(own) : Names.constant(own, task);
        return constants.threads(constant, method.label() + "/" + task);
    }

    /** The constant that makes the thread of the method itself, if it returns a handle. */
    String ownThreads() {
        return constants.threads(Names.constant(method.signature().name()), method.label());
    }

    /** The name of the type in thread names and messages. */
    String typeLabel() {
        return method.label().substring(0, method.label().lastIndexOf('.'));
    }
}
