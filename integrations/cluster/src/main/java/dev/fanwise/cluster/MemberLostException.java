package dev.fanwise.cluster;

/**
 * Thrown when the member that ran a task has left the cluster, cannot be reached, or closed while the task ran. Whether the
 * task has run is not known, and it may run on there. A task that may run twice is marked {@code @Remote(idempotent = true)};
 * it runs again on another member instead.
 */
public final class MemberLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The name of the member. */
    private final String member;

    /**
     * Creates the exception.
     *
     * @param member the name of the member
     * @param message the detail message
     */
    public MemberLostException(String member, String message) {
        super(message);
        this.member = member;
    }

    /**
     * The member that ran the task.
     *
     * @return its name
     */
    public String member() {
        return member;
    }
}
