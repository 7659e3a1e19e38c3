package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TakingTask;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Misfit.Given;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.model.Need;
import dev.fanwise.processor.model.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What a task does, with what the rules about it need to know.
 *
 * @param work what it does
 * @param method the method it calls, if it calls one
 * @param exceptions the checked exceptions it may throw
 * @param taking the parameters that it takes
 */
public record AnalysedWork(Work work, Optional<Member> method, List<TypeMirror> exceptions, TakingTask taking) {

    public static AnalysedWork call(BoundTask task, ResultConversion conversion, MethodSubject fanOut) {
        for (TypeMirror exception : Exceptions.withoutSubtypes(task.exceptions(), fanOut.language())) {
            AccessRule.check(exception, task.method().element(), fanOut.type());
        }
        return new AnalysedWork(
                task.call(conversion, fanOut),
                Optional.of(task.method()),
                task.exceptions(),
                new TakingTask(
                        Code.of(task.method().name()),
                        task.given().stream()
                                .filter(given -> !(given.given() instanceof Given.Result))
                                .map(TaskInput::name)
                                .toList(),
                        task.method().element().getParameters()));
    }

    public static AnalysedWork await(TaskInput given, AwaitableType awaitable, MethodSubject fanOut) {
        return new AnalysedWork(
                new Work.Await(given.form().apply(Optional.empty()), awaitable.kind()),
                Optional.empty(),
                awaitable.exceptions(fanOut.language()),
                new TakingTask(TypeText.parameter(given.type(), given.name()), List.of(given.name()), List.of()));
    }

    /** The same task, which fails with a further exception. */
    public AnalysedWork mayAlsoThrow(TypeMirror exception) {
        return new AnalysedWork(
                work,
                method,
                Stream.concat(exceptions.stream(), Stream.of(exception)).toList(),
                taking);
    }

    /** The tasks that it waits for, each with the first parameter that takes its result. */
    public Map<Need, VariableElement> needs() {
        Map<Need, VariableElement> needs = new LinkedHashMap<>();
        List<Argument> arguments = work instanceof Work.Call call ? call.arguments() : List.of();
        for (int position = 0; position < arguments.size(); position++) {
            if (arguments.get(position) instanceof Argument.OfResult result) {
                needs.putIfAbsent(
                        new Need(result.task(), result.form() == Argument.OfResult.Form.OUTCOME),
                        taking.parameters().get(position));
            }
        }
        return needs;
    }

    /** How messages call it. */
    public Code name() {
        return taking.name();
    }
}
