package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.GeneratedNames;

/** Parameters that are probably meant for the call as a whole, and that tasks are expected to take. */
public final class CallParameters {

    private CallParameters() {}

    /** Where such a thing belongs, as a sentence after another one; empty for all other parameters. */
    public static String hint(TaskInput parameter, MethodSubject fanOut) {
        if (parameter.name().equals(TaskInput.TIMEOUT) && !parameter.isTimeout(fanOut.language())) {
            return " The timeout of a call is a Duration of that name.";
        }
        return fanOut.language()
                        .viewAs(parameter.type(), "java.util.concurrent.Executor")
                        .isPresent()
                ? " The Executor that runs the tasks is given to the constructor of "
                        + GeneratedNames.of(fanOut.type().element()).simpleName() + "."
                : "";
    }
}
