package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.RemoveAnnotation;
import dev.fanwise.processor.diagnose.Edit.RemoveModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** What is said about tasks that run on a cluster. */
public final class RemoteMessages {

    private RemoteMessages() {}

    /**
     * A value that no other member can be given.
     *
     * @param method the remote task
     * @param part where the value is, such as "the parameter 'job'"
     * @param path the way from there into records, such as {@code job.parts.socket}
     * @param type the type that cannot be sent
     * @param reason why
     * @param home the type with the task method
     */
    public static Message notSendable(
            ExecutableElement method, String part, Code path, Code type, String reason, Code home) {
        return Message.of(
                Rule.NOT_SENDABLE,
                Code.of(method) + " runs on other members, and " + part + " cannot be sent to them: " + path
                        + " is of type " + type + ", " + reason,
                "Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are"
                        + " 'Serializable'",
                new Advice("send what it is made from, such as an address in place of a client"),
                new Advice("hold it in a field of " + home + ", of which each member has an object of its own"));
    }

    /** A method that cannot be overridden to send its call, or that is not a task method. */
    public static Message misplaced(ExecutableElement method, AnnotationMirror remote, Obstacle obstacle) {
        List<Edit> edits = new ArrayList<>();
        if (obstacle != Obstacle.ABSTRACT) {
            edits.add(new RemoveModifier(method, obstacle.modifier));
        }
        edits.add(new RemoveAnnotation(method, remote));
        return Message.of(
                Rule.REMOTE_MISPLACED,
                Code.of(method) + " is " + obstacle.word + " and has " + Code.of(remote),
                obstacle == Obstacle.ABSTRACT
                        ? "The tasks of a fan-out method run on members, not the method itself, and an abstract method is no"
                                + " task"
                        : "The generated class overrides a remote task method by one that sends the call",
                edits);
    }

    /** Why a method cannot be overridden. */
    public enum Obstacle {
        ABSTRACT("abstract", Modifier.ABSTRACT),
        PRIVATE("private", Modifier.PRIVATE),
        STATIC("static", Modifier.STATIC),
        FINAL("final", Modifier.FINAL);

        private final String word;
        private final Modifier modifier;

        Obstacle(String word, Modifier modifier) {
            this.word = word;
            this.modifier = modifier;
        }

        public Modifier modifier() {
            return modifier;
        }
    }

    /**
     * A type that is not known before the program runs.
     *
     * @param part where it is, such as "the parameter 'job'"
     * @param variable the type variable or wildcard
     * @param bound what the wildcard is bounded by, if it is one with a bound
     */
    public static Message generic(
            ExecutableElement method, AnnotationMirror remote, String part, Code variable, Optional<Code> bound) {
        return Message.of(
                Rule.REMOTE_GENERIC,
                Code.of(method) + " runs on other members, and " + part + " has a type with " + variable,
                "What is sent is written by its declared type, which has to be known when the class is generated",
                new Advice(bound.map(type -> "write " + type + " in place of " + variable)
                        .orElse("declare the task method with the type itself")),
                new RemoveAnnotation(method, remote));
    }

    /** A task of a type that no class is generated for, so that nothing overrides it. */
    public static Message withoutFanOut(ExecutableElement method, AnnotationMirror remote, Code type) {
        return Message.of(
                Rule.REMOTE_WITHOUT_FAN_OUT,
                Code.of(method) + " has " + Code.of(remote) + ", and " + type + " has no fan-out method",
                "No class is generated for " + type + ", so each call of " + Code.of(method)
                        + " runs on the member of its caller",
                new Advice("declare " + Code.of(method)
                        + " in an abstract class or interface with a fan-out method that runs it"),
                new RemoveAnnotation(method, remote));
    }

    public static Message unused(ExecutableElement method, AnnotationMirror remote, Code type) {
        return Message.of(
                Rule.REMOTE_UNUSED,
                "No fan-out method of " + type + " runs " + Code.of(method) + ", which has " + Code.of(remote),
                "A call of it waits for a member, one after the other",
                new RemoveAnnotation(method, remote),
                new Advice("declare a fan-out method that runs it"));
    }

    public static Message clusterMissing(ExecutableElement method, AnnotationMirror remote, Code runtime) {
        return Message.of(
                Rule.CLUSTER_MISSING,
                Code.of(method) + " has " + Code.of(remote) + ", and " + runtime + " was not found",
                "The generated class sends calls by the artifact 'fanwise-cluster'",
                new Advice(
                        "add 'dev.fanwise:fanwise-cluster' to the dependencies ('requires dev.fanwise.cluster' in a module)"),
                new RemoveAnnotation(method, remote));
    }
}
