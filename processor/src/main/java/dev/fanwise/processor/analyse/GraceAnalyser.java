package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.PolicyMessages;
import dev.fanwise.processor.diagnose.PolicyMessages.AttributePlace;
import dev.fanwise.processor.diagnose.PolicyMessages.NoEffect;
import dev.fanwise.processor.diagnose.TimeMessages;
import dev.fanwise.processor.model.Cancellation;
import dev.fanwise.processor.read.Attribute;
import dev.fanwise.processor.read.FanOutAnnotation;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds how long a fan-out method waits for the tasks that it has cancelled. */
final class GraceAnalyser {

    private GraceAnalyser() {}

    /**
     * The grace that the annotation has, if it is right.
     *
     * @param policies what becomes of running tasks, each time that is up to the method
     */
    static Optional<Duration> analyse(MethodSubject fanOut, FanOutAnnotation annotation, Cancellation... policies) {
        Attribute<String> grace = annotation.grace();
        if (grace.value().isEmpty()) {
            return Optional.empty();
        }
        AttributePlace place = fanOut.place(annotation, grace);
        Optional<Duration> duration = longerThanZero(grace.value());
        if (duration.isEmpty()) {
            Optional<Code> meant = DurationText.meant(grace.value())
                    .filter(meaning -> longerThanZero(meaning).isPresent())
                    .map(Code::of);
            fanOut.findings()
                    .report(
                            TimeMessages.badGrace(place, Code.of(grace.value()), meant),
                            fanOut.position(annotation, grace));
        } else if (Stream.of(policies).noneMatch(Cancellation.CANCEL_AND_JOIN::equals)) {
            fanOut.findings()
                    .report(
                            PolicyMessages.withoutEffect(place, NoEffect.NOTHING_JOINED),
                            fanOut.position(annotation, grace));
        }
        return duration;
    }

    private static Optional<Duration> longerThanZero(String text) {
        return DurationText.parse(text).filter(duration -> !duration.isZero());
    }
}
