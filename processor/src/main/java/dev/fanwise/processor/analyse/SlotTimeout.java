package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.ComponentField;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.TimeMessages;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FromAnnotation;
import dev.fanwise.processor.read.MalformedAnnotationException;
import dev.fanwise.processor.read.OtherVersionException;
import java.time.Duration;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;

/** Finds how long the task of one component may take. */
final class SlotTimeout {

    private SlotTimeout() {}

    static Checked<Optional<Duration>> of(MethodSubject fanOut, RecordComponentElement component) {
        Optional<AnnotationUse> use = AnnotationUse.find(
                component, AnnotationNames.FROM, fanOut.language().elements());
        if (use.isEmpty()) {
            return Checked.right(Optional.empty());
        }
        try {
            FromAnnotation from = FromAnnotation.read(use.get());
            return from.timeout().value().isEmpty()
                    ? Checked.right(Optional.empty())
                    : parse(fanOut, ComponentField.of(component), from);
        } catch (MalformedAnnotationException malformed) {
            return Checked.wrong(Reported.byCompiler(malformed));
        } catch (OtherVersionException reportedWithTheTask) {
            return Checked.right(Optional.empty());
        }
    }

    private static Checked<Optional<Duration>> parse(MethodSubject fanOut, Element field, FromAnnotation from) {
        String text = from.timeout().value();
        Optional<Duration> duration = longerThanZero(text);
        if (duration.isPresent()) {
            checkCall(fanOut, field, from, duration.get());
            return Checked.right(duration);
        }
        Optional<Code> meant = DurationText.meant(text)
                .filter(meaning -> longerThanZero(meaning).isPresent())
                .map(Code::of);
        Position position =
                Position.of(field, from.mirror(), from.timeout().position()).or(fanOut.position());
        return Checked.wrong(fanOut.findings()
                .report(TimeMessages.badSlotTimeout(field, from.mirror(), Code.of(text), meant), position));
    }

    /** The call has less time than its task. */
    private static void checkCall(MethodSubject fanOut, Element field, FromAnnotation from, Duration duration) {
        fanOut.type()
                .runs()
                .timeoutOf(fanOut.method())
                .filter(call -> duration.compareTo(call.duration()) > 0)
                .ifPresent(call -> fanOut.findings()
                        .report(
                                PolicyMessages.slotTimeoutAbove(
                                        field,
                                        from.mirror(),
                                        from.task().explicit(),
                                        Code.of(from.timeout().value()),
                                        fanOut.code(),
                                        Code.of(call.text())),
                                Position.of(field, from.mirror(), from.timeout().position())
                                        .or(fanOut.position())));
    }

    private static Optional<Duration> longerThanZero(String text) {
        return DurationText.parse(text).filter(duration -> !duration.isZero());
    }
}
