package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.transport.Member;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The members that a task is not sent to again: those that did not take it, and why, and those that say they lost it. Not thread-safe. */
final class Refusals {

    private final Map<Member, Refusal> reasons = new LinkedHashMap<>();
    private final Set<Member> lost = new HashSet<>();

    void add(Member member, Refusal reason) {
        reasons.put(member, reason);
    }

    void addLost(Member member) {
        lost.add(member);
    }

    boolean isOf(Member member) {
        return reasons.containsKey(member) || lost.contains(member);
    }

    /** Whether no member has refused it. */
    boolean isEmpty() {
        return reasons.isEmpty();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        reasons.forEach((member, reason) -> text.append(text.length() == 0 ? "" : ", ")
                .append(member)
                .append(' ')
                .append(reason));
        return text.toString();
    }
}
