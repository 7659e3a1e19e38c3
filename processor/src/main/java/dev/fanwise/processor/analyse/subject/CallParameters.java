package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.GeneratedNames;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.UnusedParameterAdvice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Parameters that are probably meant for the call as a whole, and that tasks are expected to take. */
public final class CallParameters {

    private static final Pattern TIME = Pattern.compile("timeout|deadline|wait");
    private static final Code DURATION = Code.of("Duration");

    private CallParameters() {}

    /** Where such a thing belongs; empty for all other parameters. */
    public static Optional<UnusedParameterAdvice> advice(TaskInput parameter, MethodSubject fanOut) {
        boolean isDuration = fanOut.language().is(parameter.type(), "java.time.Duration");
        boolean isNamedTimeout = parameter.name().equals(CallInputs.TIMEOUT);
        if (isNamedTimeout && !isDuration) {
            return Optional.of(UnusedParameterAdvice.timeout(
                    List.of(asTimeout(new Edit.ChangeType(parameter.element(), DURATION), fanOut))));
        }
        if (isDuration && !isNamedTimeout && CallInputs.timeouts(fanOut).isEmpty()) {
            return Optional.of(UnusedParameterAdvice.timeout(List.of(
                    asTimeout(new Edit.RenameParameter(parameter.element(), Code.of(CallInputs.TIMEOUT)), fanOut))));
        }
        if (parameter.type().getKind().isPrimitive() && isTime(parameter)) {
            return Optional.of(UnusedParameterAdvice.timeout(List.of(new Edit.Advice("make it 'Duration timeout'"))));
        }
        return fanOut.language()
                .viewAs(parameter.type(), "java.util.concurrent.Executor")
                .map(executor -> UnusedParameterAdvice.executor(
                        Code.of(GeneratedNames.of(fanOut.type().element()).simpleName()),
                        List.of(new Edit.RemoveParameter(parameter.element()))));
    }

    /** A timeout is thrown, and declared. */
    private static Edit asTimeout(Edit edit, MethodSubject fanOut) {
        if (fanOut.declares(Exceptions.TIMEOUT)) {
            return edit;
        }
        TypeMirror expiry = fanOut.language().named(Exceptions.TIMEOUT);
        Code name = Code.of(TypeText.of(expiry, fanOut.method().thrown()));
        return new Edit.Together(
                List.of(edit, new Edit.AddThrows(fanOut.method().element(), List.of(name))));
    }

    private static boolean isTime(TaskInput parameter) {
        return TIME.matcher(parameter.name().toLowerCase(Locale.ROOT)).find();
    }
}
