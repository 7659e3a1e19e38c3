package dev.fanwise.cluster;

import dev.fanwise.cluster.wire.SentFailure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The stack trace of what a task threw elsewhere: its frames there, the member, and the frames of the call here. */
final class RemoteTrace {

    /** The file name of the frame that stands for the member; it reads as {@code at member.10.0.0.7(ran on)}. */
    private static final String MEMBER_FRAME = "ran on";

    private static final Set<String> OWN = Set.of(RemoteTrace.class.getName(), Cluster.class.getName());

    private RemoteTrace() {}

    static Throwable of(SentFailure sent, String signature, String member) {
        var exact = sent.exact();
        var thrown = exact == null
                ? new RemoteTaskException(
                        sent.description() + " (thrown by " + signature + "; the exception itself cannot be sent: "
                                + sent.reason() + ")",
                        null)
                : exact;
        try {
            thrown.setStackTrace(whole(exact == null ? sent.trace() : Arrays.asList(thrown.getStackTrace()), member));
        } catch (RuntimeException faulty) {
            return thrown; // it overrides what gives or takes the trace, and goes without
        }
        return thrown;
    }

    private static StackTraceElement[] whole(List<StackTraceElement> there, String member) {
        var all = new ArrayList<>(there);
        all.add(new StackTraceElement("member", member, MEMBER_FRAME, -1));
        Arrays.stream(new Throwable().getStackTrace())
                .dropWhile(frame -> OWN.contains(frame.getClassName()))
                .forEach(all::add);
        return all.toArray(StackTraceElement[]::new);
    }
}
