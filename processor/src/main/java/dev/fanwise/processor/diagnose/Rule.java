package dev.fanwise.processor.diagnose;

/**
 * The catalogue: every diagnostic there is. An id never changes its meaning and is never reused.
 *
 * <p>What a rule says stands in the class of its family, {@code TypeMessages} and its neighbours.
 */
public enum Rule {
    INTERNAL_FAULT("FW000", Severity.ERROR),
    TYPE_NOT_EXTENDABLE("FW001", Severity.ERROR),
    METHOD_NOT_ABSTRACT("FW002", Severity.ERROR),
    TYPE_MISSING("FW003", Severity.ERROR),
    OTHER_ABSTRACT_METHOD("FW004", Severity.ERROR),
    GENERATED_NAME_TAKEN("FW005", Severity.ERROR),
    NO_ACCESSIBLE_CONSTRUCTOR("FW006", Severity.ERROR),
    CONSTRUCTOR_CLASH("FW007", Severity.ERROR),
    SEVERAL_ANNOTATIONS("FW008", Severity.ERROR),
    EACH_OUTSIDE_FAN_OUT("FW009", Severity.ERROR),
    SEVERAL_EACH("FW010", Severity.ERROR),
    NO_SUCH_TASK("FW011", Severity.ERROR),
    UNDECLARED_EXCEPTION("FW012", Severity.ERROR),
    TASK_DOES_NOT_BIND("FW013", Severity.ERROR),
    SEVERAL_TASKS_BIND("FW014", Severity.ERROR),
    RESULT_DOES_NOT_FIT("FW015", Severity.ERROR),
    UNSUPPORTED_RESULT("FW016", Severity.ERROR),
    UNSUPPORTED_SOURCE("FW017", Severity.ERROR),
    PARAMETER_NAMES_MISSING("FW018", Severity.ERROR),
    PRIVATE_TASK("FW019", Severity.ERROR),
    UNDECLARED_TIMEOUT("FW020", Severity.ERROR),
    BAD_TIMEOUT("FW021", Severity.ERROR),
    TWO_TIMEOUTS("FW022", Severity.ERROR),
    BAD_CONCURRENCY("FW023", Severity.ERROR),
    POLICY_WITHOUT_EFFECT("FW024", Severity.WARNING),
    TASK_NAME_WITHOUT_EACH("FW025", Severity.ERROR),
    SYNCHRONIZED_TASK("FW026", Severity.WARNING),
    UNUSED_PARAMETER("FW027", Severity.WARNING),
    INACCESSIBLE_TYPE("FW028", Severity.ERROR),
    UNREACHABLE_ABSTRACT_METHOD("FW029", Severity.ERROR),
    ENDLESS_TASKS("FW030", Severity.ERROR),
    NEVER_THROWN("FW031", Severity.WARNING),
    OTHER_VERSION("FW032", Severity.ERROR),
    FUNCTIONAL_INTERFACE("FW033", Severity.WARNING),
    CROSSED_PARAMETERS("FW034", Severity.WARNING),
    NOT_AWAITED("FW035", Severity.WARNING),
    TIME_WITHOUT_USE("FW036", Severity.WARNING),
    OVERLOAD_LEFT_OUT("FW037", Severity.WARNING),
    MEMBERS_TO_COME("FW038", Severity.ERROR),
    RELEASE_TOO_OLD("FW039", Severity.ERROR),
    UNREACHABLE_TASKS("FW040", Severity.ERROR),
    BAD_STAGGER("FW041", Severity.ERROR),
    STAGGER_WITHOUT_RACE("FW042", Severity.ERROR),
    SCOPE_CANNOT_LEAVE("FW043", Severity.ERROR),
    TASK_GROUP_PARAMETER("FW044", Severity.ERROR),
    HANDLE_THROWS_NOTHING("FW045", Severity.WARNING),
    COMPONENT_IS_NO_TASK("FW046", Severity.ERROR),
    AUXILIARY_CLASS("FW047", Severity.WARNING),
    RESULT_DROPPED("FW048", Severity.WARNING),
    NOT_WRITTEN("FW049", Severity.ERROR),
    HIDDEN_PACKAGE("FW050", Severity.ERROR),
    TASKS_IN_CYCLE("FW051", Severity.ERROR),
    TWO_OF_THE_NAME("FW052", Severity.ERROR),
    SEVERAL_RESULTS("FW053", Severity.ERROR),
    RESULT_NOT_TAKEN("FW054", Severity.WARNING),
    BAD_DISCARD("FW055", Severity.ERROR),
    RESULT_NOT_CLOSED("FW056", Severity.WARNING),
    SET_TWICE("FW060", Severity.ERROR),
    BAD_GRACE("FW061", Severity.ERROR),
    BAD_SLOT_TIMEOUT("FW062", Severity.ERROR),
    BAD_UNTIL("FW063", Severity.ERROR),
    BAD_HANDLER("FW064", Severity.ERROR),
    NOT_SENDABLE("FW070", Severity.ERROR),
    REMOTE_MISPLACED("FW071", Severity.ERROR),
    REMOTE_GENERIC("FW072", Severity.ERROR),
    REMOTE_UNUSED("FW073", Severity.WARNING),
    CLUSTER_MISSING("FW074", Severity.ERROR),
    REMOTE_WITHOUT_FAN_OUT("FW075", Severity.WARNING),
    ANNOTATION_OF_GENERATED("FW080", Severity.ERROR),
    ABSTRACT_CLASS_IS_BEAN("FW081", Severity.ERROR),
    COMPOSED_ANNOTATION("FW082", Severity.ERROR),
    ADVICE_ON_TASK("FW083", Severity.WARNING),
    CONSTRUCTOR_OF_BEAN("FW084", Severity.WARNING),
    CLIENT_PROXY("FW085", Severity.WARNING),
    SCOPE_OF_GUICE("FW086", Severity.WARNING),
    NO_STREAM_OF_TASKS("FW088", Severity.ERROR),
    STREAM_ENDS_AT_READER("FW089", Severity.ERROR);

    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Where the page about the rule is. */
    public String address() {
        return Pages.address(this);
    }
}
