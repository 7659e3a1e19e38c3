package dev.fanwise.processor.diagnose;

import java.util.List;

/** What to do with a parameter that no task takes. */
public record UnusedParameterAdvice(String reason, List<Edit> edits) {

    public UnusedParameterAdvice {
        edits = List.copyOf(edits);
    }

    public static UnusedParameterAdvice byName(List<Edit> edits) {
        return new UnusedParameterAdvice("Tasks take the parameters of the same name", edits);
    }

    /** Several tasks take the same parameter of the same type, where one of them may be meant to take this one. */
    public static UnusedParameterAdvice otherTaken(List<Code> tasks, Code taken, List<Edit> edits) {
        return new UnusedParameterAdvice(
                "Tasks take the parameters of the same name, and " + Code.list(tasks)
                        + (tasks.size() == 1 ? " takes " : " take ") + taken,
                edits);
    }

    public static UnusedParameterAdvice timeout(List<Edit> edits) {
        return new UnusedParameterAdvice("The timeout of a call is a parameter 'Duration timeout'", edits);
    }

    /** A moment of another type. */
    public static UnusedParameterAdvice deadline(List<Edit> edits) {
        return new UnusedParameterAdvice("The moment by which a call ends is a parameter of type 'Deadline'", edits);
    }

    public static UnusedParameterAdvice stagger(List<Edit> edits) {
        return new UnusedParameterAdvice("The time between two starts is a parameter 'Duration stagger'", edits);
    }

    public static UnusedParameterAdvice options(Code generated, List<Edit> edits) {
        return new UnusedParameterAdvice(
                "The options of its calls are given to the constructor of " + generated, edits);
    }

    public static UnusedParameterAdvice concurrency(List<Edit> edits) {
        return new UnusedParameterAdvice("The limit of a call is a parameter 'int concurrency'", edits);
    }

    /** A function to which the results of the tasks may be meant to go. */
    public static UnusedParameterAdvice handler(List<Edit> edits) {
        return new UnusedParameterAdvice(
                "A parameter with '@AsCompleted' is given each result as its task completes", edits);
    }

    public static UnusedParameterAdvice executor(Code generated, List<Edit> edits) {
        return new UnusedParameterAdvice(
                "The 'Executor' that runs the tasks is given to the constructor of " + generated, edits);
    }
}
