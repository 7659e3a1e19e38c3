package dev.fanwise.testing;

/** The code did something else than in the same order before. */
final class NotRepeatable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRepeatable(String before, String now) {
        super("the code is not repeatable: after the same steps, what could happen next was first [" + before
                + "] and then [" + now
                + "]. It must create what it uses, and depend on no other thread, on no real time"
                + " and on no randomness");
    }
}
