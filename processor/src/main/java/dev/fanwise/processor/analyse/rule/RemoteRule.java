package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.RemoteMessages;
import dev.fanwise.processor.diagnose.RemoteMessages.Obstacle;
import dev.fanwise.processor.model.Body;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutUses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The rule that a remote method is a task, that the generated class can override it, and has what sends it. */
public final class RemoteRule {

    private static final String CLUSTER = "dev.fanwise.cluster.Cluster";

    private RemoteRule() {}

    /**
     * Checks a method with the annotation.
     *
     * @return whether it can be remote
     */
    public static boolean check(Member method, AnnotationUse remote, List<FanOutMethod> fanOuts, Subject subject) {
        Position position = Position.of(method.element(), remote.mirror()).or(Position.of(subject.element()));
        Optional<Obstacle> obstacle = Arrays.stream(Obstacle.values())
                .filter(candidate -> method.is(candidate.modifier()))
                .findFirst();
        if (obstacle.isPresent()) {
            subject.findings()
                    .report(RemoteMessages.misplaced(method.element(), remote.mirror(), obstacle.get()), position);
            return false;
        }
        if (!method.typeParameters().isEmpty()) {
            subject.findings()
                    .report(
                            RemoteMessages.generic(
                                    method.element(),
                                    remote.mirror(),
                                    "it",
                                    Code.of(method.typeParameters().get(0).name()),
                                    Optional.empty()),
                            position);
            return false;
        }
        if (!subject.language().isVisible(subject.element(), CLUSTER)) {
            subject.findings()
                    .report(
                            RemoteMessages.clusterMissing(method.element(), remote.mirror(), Code.of(CLUSTER)),
                            position);
            return false;
        }
        if (!isRun(method, fanOuts, subject)) {
            subject.findings()
                    .report(
                            RemoteMessages.unused(method.element(), remote.mirror(), Code.of(subject.element())),
                            position);
        }
        return true;
    }

    /**
     * Checks a method with the annotation that may stand in a type that is otherwise none of our business. One that is abstract may
     * have its fan-out methods in types that extend it.
     */
    public static List<Diagnostic> checkPlace(Element method, Elements elements) {
        Findings findings = new Findings();
        TypeElement type = Enclosing.typeOf(method);
        boolean isForeign = !type.getModifiers().contains(Modifier.ABSTRACT)
                && !AnnotationUse.isPresent(type, AnnotationNames.GENERATED, elements)
                && type.getEnclosedElements().stream().noneMatch(member -> FanOutUses.isPresent(member, elements));
        if (isForeign && method instanceof ExecutableElement executable) {
            AnnotationUse.find(method, AnnotationNames.REMOTE, elements)
                    .ifPresent(remote -> findings.report(
                            RemoteMessages.withoutFanOut(executable, remote.mirror(), Code.of(type)),
                            Position.of(method, remote.mirror())));
        }
        return findings.all();
    }

    /** Which tasks a body creates, only the program knows. */
    private static boolean isRun(Member method, List<FanOutMethod> fanOuts, Subject subject) {
        return fanOuts.stream().anyMatch(fanOut -> fanOut.tasks() instanceof Body)
                || subject.methods().stream()
                        .flatMap(fanOut -> Stream.concat(
                                subject.runs().of(fanOut).stream(), subject.runs().ofElements(fanOut).stream()))
                        .anyMatch(run -> run.task().element().equals(method.element()));
    }
}
