package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.analyse.subject.TaskRuns;
import dev.fanwise.processor.analyse.subject.TaskRuns.Run;
import dev.fanwise.processor.analyse.subject.TaskRuns.Timed;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.PolicyMessages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rule that a fan-out method which another one runs has no more time than that one. */
public final class InnerTimeoutRule {

    private final TaskRuns runs;

    private InnerTimeoutRule(TaskRuns runs) {
        this.runs = runs;
    }

    /** Reports each inner method once, beside the first outer one. */
    public static void check(Subject subject) {
        InnerTimeoutRule rule = new InnerTimeoutRule(subject.runs());
        Set<Member> reported = new HashSet<>();
        subject.runs().timeouts().forEach((outer, time) -> rule.report(outer, time, subject.findings(), reported));
    }

    private void report(Member outer, Timed time, Findings findings, Set<Member> reported) {
        Map<Member, List<Member>> ways = new LinkedHashMap<>();
        search(outer, List.of(), ways);
        ways.remove(outer);
        ways.forEach((inner, way) -> runs.timeoutOf(inner)
                .filter(timed -> timed.duration().compareTo(time.duration()) > 0 && reported.add(inner))
                .ifPresent(timed -> findings.report(
                        PolicyMessages.innerTimeoutAbove(
                                timed.place(),
                                Code.of(timed.text()),
                                Code.of(outer.name()),
                                Code.of(time.text()),
                                way.stream()
                                        .map(between -> Code.of(between.name()))
                                        .toList()),
                        timed.position())));
    }

    /** All methods that a method runs, with the methods in between. */
    private void search(Member from, List<Member> way, Map<Member, List<Member>> ways) {
        Stream.concat(runs.of(from).stream(), runs.ofElements(from).stream())
                .map(Run::task)
                .filter(task -> ways.putIfAbsent(task, way) == null)
                .toList()
                .forEach(task -> {
                    List<Member> longer = new ArrayList<>(way);
                    longer.add(task);
                    search(task, longer, ways);
                });
    }
}
