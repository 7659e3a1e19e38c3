package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.transport.Member;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members that did not take a task, and why. Not thread-safe. */
final class Refusals {

    private final Map<Member, Refusal> reasons = new LinkedHashMap<>();

    void add(Member member, Refusal reason) {
        reasons.put(member, reason);
    }

    boolean isOf(Member member) {
        return reasons.containsKey(member);
    }

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
