package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.Reported;
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

    StaggerAnalyser(MethodSubject fanOut, WaitForAnnotation waitFor, TimeoutAnalyser timeouts) {
        this.fanOut = fanOut;
        this.waitFor = waitFor;
        this.timeouts = timeouts;
        this.stagger = waitFor.stagger();
    }

    Checked<Optional<Duration>> analyse() {
        if (stagger.value().isEmpty()) {
            return Checked.right(Optional.empty());
        }
        boolean isRace = isRace();
        Optional<Duration> duration = DurationText.parse(stagger.value()).filter(time -> !time.isZero());
        if (duration.isEmpty()) {
            Optional<Code> meant = DurationText.meant(stagger.value())
                    .filter(meaning -> DurationText.parse(meaning)
                            .filter(time -> !time.isZero())
                            .isPresent())
                    .map(Code::of);
            return Checked.wrong(report(PolicyMessages.badStagger(place(), Code.of(stagger.value()), meant)));
        }
        if (isRace) {
            checkUse(duration.get());
        }
        return Checked.right(duration);
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

    private boolean isRace() {
        boolean overEach = !fanOut.each().isEmpty();
        if (!overEach) {
            report(PolicyMessages.staggerWithoutEach(place()));
        }
        boolean firstOnly = switch (waitFor.returnWhen().value()) {
            case FIRST_COMPLETED, FIRST_SUCCEEDED -> true;
            case ALL_COMPLETED, FIRST_EXCEPTION -> false;
        };
        if (overEach && !firstOnly) {
            report(PolicyMessages.staggerWithoutRace(
                    place(), Code.of(waitFor.returnWhen().value().name())));
        }
        return overEach && firstOnly;
    }

    private AttributePlace place() {
        return fanOut.place(waitFor, stagger);
    }

    private Reported report(Message message) {
        return fanOut.findings().report(message, fanOut.position(waitFor, stagger));
    }
}
