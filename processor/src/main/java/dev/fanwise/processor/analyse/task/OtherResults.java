package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** What a task can take besides the parameters of its fan-out method: results of other tasks of the call. */
interface OtherResults {

    /** What there is for one parameter. */
    sealed interface Offer {

        /** Nothing: a parameter of the fan-out method has to fill it. */
        record Nothing() implements Offer {}

        /** A result. */
        record Result(TaskInput input) implements Offer {}

        /** A mistake. */
        record Mistake(Message message, Position position) implements Offer {}

        /** A mistake that is reported already. */
        record Known(Reported why) implements Offer {}
    }

    /** What fills a parameter of a task. */
    Offer offer(Member task, int position);

    /** The names under which results of a type can be taken. */
    List<String> namesOf(TypeMirror type);

    /** The edit by which a parameter takes the result of a method of the type that was probably meant. */
    Optional<Edit> meant(VariableElement parameter, TypeMirror type);

    /** Where tasks take nothing from each other. */
    OtherResults NONE = new OtherResults() {

        @Override
        public Offer offer(Member task, int position) {
            return new Offer.Nothing();
        }

        @Override
        public List<String> namesOf(TypeMirror type) {
            return List.of();
        }

        @Override
        public Optional<Edit> meant(VariableElement parameter, TypeMirror type) {
            return Optional.empty();
        }
    };
}
