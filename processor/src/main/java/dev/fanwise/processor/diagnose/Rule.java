package dev.fanwise.processor.diagnose;

/**
 * The catalogue: every diagnostic there is. An id never changes its meaning and is never reused.
 *
 * <p>A message states the finding, then the rule where it is not obvious, then the cure.
 */
public enum Rule {
    INTERNAL_FAULT(
            "FW000",
            Severity.ERROR,
            "Fanwise %s failed inside while it processed %s. This is a fault of Fanwise, not of your code; please report"
                    + " it with the declaration of %2$s and the following (Java %3$s):\n%4$s"),
    TYPE_NOT_EXTENDABLE(
            "FW001",
            Severity.ERROR,
            "%s %s. A type with fan-out methods is an abstract class or an interface, top-level or static nested, that a"
                    + " class of the same package can extend: %s."),
    METHOD_NOT_ABSTRACT(
            "FW002",
            Severity.ERROR,
            "%s has @%s and is %s. A fan-out method is abstract, because the generated class writes its body: make %s"
                    + " abstract and move what it does into task methods, or remove @%2$s."),
    TYPE_MISSING("FW003", Severity.ERROR, "Nothing was generated for %s, because %s, %s, was not found. %s"),
    OTHER_ABSTRACT_METHOD(
            "FW004",
            Severity.ERROR,
            "%s is abstract and not a fan-out method, so %s could not be a complete class. %s."),
    GENERATED_NAME_TAKEN(
            "FW005", Severity.ERROR, "The class to generate for %s is called %s, but a class of that name exists. %s."),
    NO_ACCESSIBLE_CONSTRUCTOR(
            "FW006",
            Severity.ERROR,
            "All constructors of %s are private, so the generated class cannot call one. Make one package-private."),
    CONSTRUCTOR_CLASH(
            "FW007",
            Severity.ERROR,
            "The generated class repeats the constructors of %s, each also with a leading Executor for the tasks: %s with"
                    + " the Executor is the same as %s. Change the order or the type of a parameter."),
    SEVERAL_ANNOTATIONS(
            "FW008",
            Severity.ERROR,
            "%s has %s. A fan-out method has one of these annotations: remove the others, or declare a method for each."),
    EACH_OUTSIDE_FAN_OUT("FW009", Severity.ERROR, "%s has a parameter with @Each but is not a fan-out method. %s."),
    SEVERAL_EACH(
            "FW010",
            Severity.ERROR,
            "%s has %s parameters with @Each. One task runs for each element of one parameter: keep @Each on one; the other"
                    + " parameters are handed to every task as they are."),
    NO_SUCH_TASK("FW011", Severity.ERROR, "There is no %s '%s' in %s, which %s needs as its %s. %s"),
    UNDECLARED_EXCEPTION(
            "FW012", Severity.ERROR, "%s may throw %s, which %s does not declare. Add 'throws %s' to %3$s, or %s."),
    TASK_DOES_NOT_BIND("FW013", Severity.ERROR, "No method %s can be the %s of %s: %s. %s"),
    SEVERAL_TASKS_BIND(
            "FW014", Severity.ERROR, "Several methods %s can be the %s of %s: %s. Exactly one may: rename the others."),
    RESULT_DOES_NOT_FIT("FW015", Severity.ERROR, "%s is %s, but %s. %s"),
    UNSUPPORTED_RESULT("FW016", Severity.ERROR, "%s returns %s. %s"),
    UNSUPPORTED_SOURCE(
            "FW017",
            Severity.ERROR,
            "@Each is on %s, whose type is %s. Elements come from an Iterable, an Iterator, a Stream, an array or a Map%s."),
    PARAMETER_NAMES_MISSING(
            "FW018",
            Severity.ERROR,
            "The compiler does not know the parameter names of %s, and %s passes parameters by name. Compile %s with"
                    + " '-parameters'%s, or %s."),
    PRIVATE_TASK(
            "FW019",
            Severity.ERROR,
            "%s is private, so the generated class cannot call it as the %s of %s. Remove 'private'."),
    UNDECLARED_TIMEOUT(
            "FW020",
            Severity.ERROR,
            "%s has a timeout, so it may throw %s, which it does not declare. Add 'throws %2$s'%s."),
    BAD_TIMEOUT(
            "FW021",
            Severity.ERROR,
            "'%s' is not a timeout. Write a number and a unit (\"250ms\", \"2s\", \"1m\", \"1h\") or an ISO-8601 duration"
                    + " (\"PT2.5S\")."),
    TWO_TIMEOUTS(
            "FW022",
            Severity.ERROR,
            "%s has a timeout in its annotation and a Duration parameter 'timeout'. Keep one: remove the attribute, or the"
                    + " parameter (or rename it, if it is for the tasks only)."),
    BAD_CONCURRENCY("FW023", Severity.ERROR, "%s"),
    POLICY_WITHOUT_EFFECT("FW024", Severity.WARNING, "%s has no effect on %s: %s. Remove it."),
    TASK_NAME_WITHOUT_EACH(
            "FW025",
            Severity.ERROR,
            "@%s(\"%s\") names the task of a method over @Each, and %s has no @Each parameter. Mark the parameter that"
                    + " holds the elements with @Each; for the components of a record, use @From on the component."),
    SYNCHRONIZED_TASK(
            "FW026",
            Severity.WARNING,
            "%s is synchronized, so tasks of %s wait for each other. Guard less than the whole method, or suppress this"
                    + " with @SuppressWarnings(\"fanwise:FW026\")."),
    UNUSED_PARAMETER(
            "FW027",
            Severity.WARNING,
            "No task of %s has a parameter named %s. Tasks take the parameters of the same name: rename it, or"
                    + " remove it.%s"),
    INACCESSIBLE_TYPE(
            "FW028",
            Severity.ERROR,
            "%s needs %s, which is %s: the generated class has no access to it. Make %2$s %s."),
    UNREACHABLE_ABSTRACT_METHOD(
            "FW029",
            Severity.ERROR,
            "%s is package-private in package %s, so no class of package %s can implement it. Make it protected, or extend"
                    + " a class of package %2$s that implements it."),
    ENDLESS_TASKS(
            "FW030",
            Severity.ERROR,
            "%s has the task %s: each call would start another one, without end. Name another method with @From, or call"
                    + " %1$s from a task method that decides when to stop."),
    UNREACHABLE_TASKS(
            "FW040",
            Severity.ERROR,
            "%s returns the result of one task only, so nobody could reach the others, which onReturn = LEAVE leaves"
                    + " running. Write onReturn = CANCEL or CANCEL_AND_JOIN, or return %s, which holds them."),
    BAD_STAGGER(
            "FW041",
            Severity.ERROR,
            "'%s' is not a time between two starts. Write a number and a unit (\"50ms\", \"1s\") or an ISO-8601 duration"
                    + " (\"PT0.05S\"); it is longer than zero."),
    STAGGER_WITHOUT_RACE(
            "FW042",
            Severity.ERROR,
            "stagger starts the tasks of a race over @Each one after the other, but %s %s. %s"),
    SCOPE_CANNOT_LEAVE(
            "FW043",
            Severity.ERROR,
            "onFailure = CANCEL would let %s return while tasks are running, but a scope returns only when all have ended."
                    + " Write CANCEL_AND_JOIN, or LEAVE to let the others finish after a failure."),
    TASK_GROUP_PARAMETER(
            "FW044",
            Severity.ERROR,
            "%s is a fan-out method and takes a TaskGroup. The generated method creates the group and hands it to the body"
                    + " of a @TaskGroupScope method: remove the parameter here%s."),
    HANDLE_THROWS_NOTHING(
            "FW045",
            Severity.WARNING,
            "%s returns a handle, %s, at once: its failures are in the handle, and the call throws nothing. Remove"
                    + " 'throws %s'."),
    COMPONENT_IS_NO_TASK(
            "FW046",
            Severity.ERROR,
            "The component %s of %s is %s. A wait returns its tasks, of which some may be running: make the component"
                    + " Task<%s>.");

    private final String id;
    private final Severity severity;
    private final String format;

    Rule(String id, Severity severity, String format) {
        this.id = id;
        this.severity = severity;
        this.format = format;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    String text(Object... arguments) {
        return String.format(format, arguments);
    }
}
