package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.model.Work;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What a task does, with what the rules about it need to know.
 *
 * @param work what it does
 * @param name how messages call it
 * @param method the method it calls, if it calls one
 * @param exceptions the checked exceptions it may throw
 * @param passed the parameters that it takes
 */
public record AnalysedWork(
        Work work, String name, Optional<Member> method, List<TypeMirror> exceptions, List<String> passed) {

    public static AnalysedWork call(BoundTask task, ResultConversion conversion, MethodSubject fanOut) {
        for (TypeMirror exception : task.exceptions()) {
            AccessRule.check(exception, task.method().element(), fanOut.type());
        }
        return new AnalysedWork(
                task.call(conversion, fanOut),
                task.method().name(),
                Optional.of(task.method()),
                task.exceptions(),
                task.given().stream()
                        .map(given -> given.element().getSimpleName().toString())
                        .toList());
    }

    public static AnalysedWork await(TaskInput given, AwaitableType awaitable, MethodSubject fanOut) {
        String parameter = given.element().getSimpleName().toString();
        return new AnalysedWork(
                new Work.Await(given.form().apply(Optional.empty()), awaitable.kind()),
                given.title() + " (" + TypeText.of(given.type()) + ")",
                Optional.empty(),
                awaitable.exceptions(fanOut.language()),
                List.of(parameter));
    }
}
