package dev.fanwise.jfr.page;

import java.util.ArrayList;
import java.util.List;

/** Recordings that nobody has to wait for. Times are given in microseconds after the begin. */
final class Sample {

    private static final long BEGIN = 1_767_225_600_000_000_000L;

    private final List<RecordedCall> calls = new ArrayList<>();
    private final List<RecordedTask> tasks = new ArrayList<>();
    private long ids;

    RecordedFanOuts recorded() {
        return new RecordedFanOuts(calls, tasks);
    }

    private static long at(long micros) {
        return BEGIN + micros * 1_000;
    }

    /** Returns the number of the call. */
    long call(long parentTask, String name, String policy, long start, long end, String outcome, String decidedBy) {
        var failure = outcome.equals("failed") ? "java.io.IOException" : null;
        calls.add(new RecordedCall(
                ++ids, parentTask, name, policy, at(start), at(end), outcome, failure, decidedBy, "http-" + ids));
        return ids;
    }

    /** A task that succeeds. Returns its number. */
    long task(long call, String name, long start, long begin, long end, String... needs) {
        return task(call, name, List.of(needs), start, begin, end, "succeeded", null, -1, -1);
    }

    long failed(long call, String name, long start, long begin, long end) {
        return task(call, name, List.of(), start, begin, end, "failed", "java.io.IOException", -1, -1);
    }

    long cancelled(long call, String name, long start, long begin, long cancelled, long end) {
        var exception = "java.lang.InterruptedException";
        return task(call, name, List.of(), start, begin, end, "cancelled", exception, cancelled, -1);
    }

    /** A task that its call went on without, and that ended later. */
    long abandoned(long call, String name, long start, long begin, long cancelled, long abandoned, long end) {
        return task(call, name, List.of(), start, begin, end, "succeeded", null, cancelled, abandoned);
    }

    /** One that had not ended when the recording did. */
    long lost(long call, String name, long start, long begin, long cancelled, long abandoned) {
        return task(call, name, List.of(), start, begin, abandoned, RecordedTask.ABANDONED, null, cancelled, abandoned);
    }

    private long task(
            long call,
            String name,
            List<String> needs,
            long start,
            long begin,
            long end,
            String outcome,
            String failure,
            long cancelled,
            long abandoned) {
        var callName = calls.stream()
                .filter(each -> each.id() == call)
                .findFirst()
                .map(RecordedCall::name)
                .orElse("Pages.hanging");
        tasks.add(new RecordedTask(
                ++ids,
                call,
                callName,
                name,
                needs,
                at(start),
                at(begin),
                at(end),
                begin < end,
                outcome,
                failure,
                cancelled < 0 ? RecordedTask.NEVER : at(cancelled),
                cancelled < 0 ? null : "call",
                abandoned < 0 ? RecordedTask.NEVER : at(abandoned),
                callName + "/" + name));
        return ids;
    }

    /** A page of a shop: tasks that need others, a nested bounded call, a race, a failure that cancels, a call that hangs. */
    static RecordedFanOuts shop() {
        var sample = new Sample();
        sample.page(0);
        sample.failingPage(310_000);
        for (var index = 0; index < 40; index++) {
            sample.page(500_000 + index * 251_003L);
        }
        var hanging = sample.ids + 1_000;
        sample.task(hanging, "quick", 20_000_000, 20_000_040, 20_003_000);
        return sample.recorded();
    }

    private void page(long from) {
        var page = call(0, "Shop.page", "gather", from, from + 212_345, "succeeded", null);
        task(page, "product", from + 10, from + 61, from + 48_900);
        task(page, "price", from + 14, from + 48_960, from + 131_200, "product");
        var reviews = task(page, "reviews", from + 18, from + 90, from + 120_400);
        var stock = task(page, "stock", from + 22, from + 101, from + 212_300);

        var race = call(
                reviews, "Mirrors.fetch", "race FIRST_SUCCEEDED", from + 130, from + 120_350, "succeeded", "fetch[1]");
        failed(race, "fetch[0]", from + 150, from + 190, from + 90_000);
        task(race, "fetch[1]", from + 50_160, from + 50_200, from + 120_300);
        cancelled(race, "fetch[2]", from + 100_160, from + 100_210, from + 120_310, from + 123_000);

        var bounded = call(stock, "Warehouses.ask", "gather", from + 160, from + 212_200, "succeeded", null);
        task(bounded, "ask[0]", from + 170, from + 220, from + 70_000);
        task(bounded, "ask[1]", from + 180, from + 230, from + 60_000);
        task(bounded, "ask[2]", from + 60_010, from + 60_050, from + 131_000);
        task(bounded, "ask[3]", from + 70_010, from + 70_055, from + 149_500);
        task(bounded, "ask[4]", from + 131_015, from + 131_060, from + 180_000);
        task(bounded, "ask[5]", from + 149_512, from + 149_570, from + 212_150);
    }

    private void failingPage(long from) {
        var page = call(0, "Shop.page", "gather", from, from + 95_321, "failed", "product");
        failed(page, "product", from + 10, from + 61, from + 74_001);
        cancelled(page, "price", from + 14, from + 74_020, from + 74_015, from + 74_020);
        cancelled(page, "reviews", from + 18, from + 90, from + 74_010, from + 95_300);
        task(page, "stock", from + 22, from + 101, from + 31_000);
    }

    /** A call whose grace is over before its tasks have ended: one of them ends later, one never does. */
    static RecordedFanOuts graceOver() {
        var sample = new Sample();
        var ask = sample.call(0, "Shops.ask", "gather", 0, 130_400, "failed", "ask[0]");
        sample.failed(ask, "ask[0]", 10, 60, 30_000);
        sample.cancelled(ask, "ask[1]", 20, 70, 30_010, 62_000);
        sample.abandoned(ask, "ask[2]", 30, 80, 30_020, 130_100, 210_000);
        sample.lost(ask, "ask[3]", 40, 90, 30_030, 130_150);
        sample.page(300_000);
        return sample.recorded();
    }

    /** One call with that many tasks. */
    static RecordedFanOuts crowd(int size) {
        var sample = new Sample();
        var call = sample.call(0, "Crowd.all", "gather", 0, size + 1_000L, "succeeded", null);
        for (var index = 0; index < size; index++) {
            sample.tasks.add(sample.member(call, index));
        }
        sample.page(size + 5_000L);
        return sample.recorded();
    }

    private RecordedTask member(long call, int index) {
        return new RecordedTask(
                ++ids,
                call,
                "Crowd.all",
                "one[" + index + "]",
                List.of(),
                at(index),
                at(index + 20L),
                at(index + 700L),
                true,
                index % 997 == 5 ? "failed" : "succeeded",
                index % 997 == 5 ? "java.io.IOException" : null,
                RecordedTask.NEVER,
                null,
                RecordedTask.NEVER,
                "one");
    }
}
