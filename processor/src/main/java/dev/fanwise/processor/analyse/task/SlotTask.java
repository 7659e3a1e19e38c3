package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Misfit.Given;
import dev.fanwise.processor.diagnose.Position;
import javax.lang.model.type.TypeMirror;

/** What fills a component. */
public sealed interface SlotTask {

    /** What it gives, before it is known what the component asks for. */
    TypeMirror given(Language language);

    /** Whether it takes results of other tasks. */
    default boolean takesResults() {
        return false;
    }

    /** A method that runs, and where it is named. */
    record Method(BoundTask task, Position position) implements SlotTask {

        @Override
        public boolean takesResults() {
            return task.given().stream().anyMatch(given -> given.given() instanceof Given.Result);
        }

        @Override
        public TypeMirror given(Language language) {
            return AwaitableType.startedBy(task.result(), language)
                    .map(AwaitableType::result)
                    .orElseGet(() -> language.boxedOrVoid(task.result()));
        }
    }

    /** A parameter that is a task already. */
    record Parameter(TaskInput input, AwaitableType awaitable) implements SlotTask {

        @Override
        public TypeMirror given(Language language) {
            return awaitable.result();
        }
    }
}
