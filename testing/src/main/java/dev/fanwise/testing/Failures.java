package dev.fanwise.testing;

import java.util.List;
import java.util.stream.Collectors;

/** What the kit says when virtual time can't go on. */
final class Failures {

    private Failures() {}

    /** For another thread: with the same message and cause, and the stack of that thread. */
    static AssertionError copyOf(AssertionError failure) {
        return new AssertionError(failure.getMessage(), failure.getCause());
    }

    static AssertionError blocked(Participant blocked, List<Participant> all) {
        return new AssertionError(
                blocked + " has blocked for a second on something that is not in virtual time, so that this time stands"
                        + " still. In it, wait with VirtualTime.sleep, or for a task." + others(blocked, all)
                        + "\nIts stack is the cause of this error.",
                new StackOf(blocked));
    }

    static AssertionError stuck(List<Participant> all) {
        var waiting = all.stream()
                .filter(each -> each.state == Participant.State.WAITING)
                .toList();
        var error = new AssertionError("every thread waits, and no moment of virtual time ends that: "
                + waiting.stream().map(Failures::text).collect(Collectors.joining("; "))
                + "\nTheir stacks are suppressed under this error.");
        waiting.forEach(each -> error.addSuppressed(new StackOf(each)));
        return error;
    }

    private static String others(Participant blocked, List<Participant> all) {
        var waiting = all.stream()
                .filter(each -> each != blocked && each.state == Participant.State.WAITING)
                .map(Failures::text)
                .collect(Collectors.joining("; "));
        return waiting.isEmpty() ? "" : " Meanwhile " + waiting + ".";
    }

    static String text(Participant waiting) {
        return waiting + " " + Names.ofWait(waiting);
    }

    /** Where a thread is: printed like an exception, as tools know how to do that. */
    private static final class StackOf extends Throwable {

        private static final long serialVersionUID = 1L;

        StackOf(Participant participant) {
            super(participant.toString(), null, true, true);
            setStackTrace(participant.thread.getStackTrace());
        }

        /** The stack is another thread's. */
        @Override
        public Throwable fillInStackTrace() {
            return this;
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // the name of this class would say nothing
        public String toString() {
            return "stack of " + getMessage();
        }
    }
}
