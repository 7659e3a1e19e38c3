package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.diagnose.VersionMessages;
import dev.fanwise.processor.read.OtherVersionException;

/** The rule that annotations and processor are of one version. */
public final class VersionRule {

    private static final String RUNTIME = "dev.fanwise.runtime.FanOut";

    private VersionRule() {}

    /** Reports what was found in reading an annotation. */
    public static Reported report(OtherVersionException difference, Position position, Findings findings) {
        Code annotation = Code.of("@" + difference.annotation());
        Code attribute = Code.of(difference.attribute());
        return findings.report(
                switch (difference.difference()) {
                    case MISSING_ATTRIBUTE -> VersionMessages.missingAttribute(annotation, attribute);
                    case UNKNOWN_ATTRIBUTE -> VersionMessages.unknownAttribute(annotation, attribute);
                    case UNKNOWN_CONSTANT -> VersionMessages.unknownConstant(attribute, Code.of(difference.constant()));
                },
                position);
    }

    /** Reports annotations that come without what generated classes need. */
    public static void check(Subject subject) {
        if (!subject.language().isVisible(subject.element(), RUNTIME)) {
            subject.findings().report(VersionMessages.missingRuntime(Code.of(RUNTIME)), Position.of(subject.element()));
        }
    }
}
