package dev.fanwise.cluster.protocol;

/** Why a member does not run a task. It has not run there, so it may run elsewhere. */
public enum Refusal {
    /** It has no object for it. */
    NOT_SERVED("does not serve it"),
    /** Its capacity is used up. */
    FULL("runs as many tasks as it may"),
    /** It leaves. */
    CLOSING("is closing"),
    /** The caller does not want it any more. */
    CANCELLED("was told to cancel it before it started");

    private final String text;

    Refusal(String text) {
        this.text = text;
    }

    /** The reason, after the name of the member. */
    @Override
    public String toString() {
        return text;
    }
}
