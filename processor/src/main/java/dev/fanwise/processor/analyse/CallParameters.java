package dev.fanwise.processor.analyse;

/** Parameters that are probably meant for the call as a whole, and that tasks are expected to take. */
final class CallParameters {

    private CallParameters() {}

    /** Where such a thing belongs, as a sentence after another one; empty for all other parameters. */
    static String hint(Given parameter, MethodSubject fanOut) {
        if (parameter.name().equals(TimeoutAnalyser.PARAMETER) && !TimeoutAnalyser.isTimeout(parameter, fanOut)) {
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
