package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.subject.CallInputs;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.TimeMessages;
import dev.fanwise.processor.model.Delay;
import dev.fanwise.processor.model.ReturnWhen;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.time.Duration;
import java.util.Optional;

/** Finds the time between the starts of the tasks of a race. */
final class StaggerAnalyser {

    private final MethodSubject fanOut;
    private final WaitForAnnotation waitFor;
    private final TimeoutAnalyser timeouts;
    private final Attribute<String> stagger;
    private final boolean isRace;

    StaggerAnalyser(MethodSubject fanOut, WaitForAnnotation waitFor, TimeoutAnalyser timeouts) {
        this.fanOut = fanOut;
        this.waitFor = waitFor;
        this.timeouts = timeouts;
        this.stagger = waitFor.stagger();
        this.isRace = !fanOut.each().isEmpty()
                && (!waitFor.until().value().isEmpty()
                        || endsWithTheFirst(waitFor.returnWhen().value()));
    }

    Checked<Optional<Delay>> analyse() {
        Optional<TaskInput> parameter = CallInputs.stagger(fanOut).filter(given -> isRace);
        if (parameter.isPresent() && stagger.explicit()) {
            return Checked.wrong(
                    report(PolicyMessages.setTwice(place(), parameter.get().element())));
        }
        if (stagger.value().isEmpty()) {
            return Checked.right(parameter.map(given -> new Delay.GivenByParameter(given.variable())));
        }
        checkRace();
        Optional<Duration> duration = DurationText.parse(stagger.value()).filter(time -> !time.isZero());
        if (duration.isEmpty()) {
            Optional<Code> meant = DurationText.meant(stagger.value())
                    .filter(meaning -> DurationText.parse(meaning)
                            .filter(time -> !time.isZero())
                            .isPresent())
                    .map(Code::of);
            return Checked.wrong(report(TimeMessages.badStagger(place(), Code.of(stagger.value()), meant)));
        }
        if (isRace) {
            checkUse(duration.get());
        }
        return Checked.right(duration.map(Delay.Constant::new));
    }

    private void checkUse(Duration duration) {
        timeouts.constant()
                .filter(timeout -> duration.compareTo(timeout) >= 0)
                .ifPresent(timeout -> report(PolicyMessages.staggerAboveTimeout(
                        place(),
                        Code.of(stagger.value()),
                        Code.of(waitFor.timeout().value()))));
        if (waitFor.concurrency().value() == 1) {
            report(PolicyMessages.withoutEffect(place(), NoEffect.ONE_AT_A_TIME));
        }
    }

    private void checkRace() {
        if (fanOut.each().isEmpty()) {
            report(PolicyMessages.staggerWithoutEach(place()));
        } else if (!isRace) {
            report(PolicyMessages.staggerWithoutRace(
                    place(), Code.of(waitFor.returnWhen().value().name())));
        }
    }

    private static boolean endsWithTheFirst(ReturnWhen returnWhen) {
        return switch (returnWhen) {
            case FIRST_COMPLETED, FIRST_SUCCEEDED -> true;
            case ALL_COMPLETED, FIRST_EXCEPTION -> false;
        };
    }

    private AttributePlace place() {
        return fanOut.place(waitFor, stagger);
    }

    private Reported report(Message message) {
        return fanOut.findings().report(message, fanOut.position(waitFor, stagger));
    }
}
