package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.WaitForAnnotation;
import java.time.Duration;
import java.util.Optional;

/** Finds the time between the starts of the tasks of a race. */
final class StaggerAnalyser {

    private final MethodSubject fanOut;
    private final WaitForAnnotation waitFor;
    private final Attribute<String> stagger;

    StaggerAnalyser(MethodSubject fanOut, WaitForAnnotation waitFor) {
        this.fanOut = fanOut;
        this.waitFor = waitFor;
        this.stagger = waitFor.stagger();
    }

    Optional<Duration> analyse() {
        if (stagger.value().isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> duration = DurationText.parse(stagger.value()).filter(time -> !time.isZero());
        if (duration.isEmpty()) {
            fanOut.report(waitFor, stagger, Rule.BAD_STAGGER, stagger.value());
        }
        checkRace();
        return duration;
    }

    private void checkRace() {
        if (fanOut.each().isEmpty()) {
            report(
                    "has no @Each parameter",
                    "All components start at the same time. Remove it, or mark the parameter that holds the elements"
                            + " with @Each.");
        }
        switch (waitFor.returnWhen().value()) {
            case FIRST_COMPLETED, FIRST_SUCCEEDED -> {}
            case ALL_COMPLETED, FIRST_EXCEPTION ->
                report(
                        "has returnWhen = " + waitFor.returnWhen().value(),
                        "Write returnWhen = FIRST_SUCCEEDED or FIRST_COMPLETED, or remove it.");
        }
    }

    private void report(String finding, String cure) {
        fanOut.report(waitFor, stagger, Rule.STAGGER_WITHOUT_RACE, fanOut.name(), finding, cure);
    }
}
