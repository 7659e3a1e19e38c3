package dev.fanwise.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks that a plan names and writes the tables. Arguments: the plan, the file, and a regular expression for
 * the cases, if not all are wanted.
 */
public final class Run {

    /** Odd, so that there is a median. */
    private static final int ALLOCATING_JVMS = 3;

    private Run() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        var plan = Plan.named(args[0]);
        var wanted = args.length > 2 ? args[2] : ".*";
        var machine = new Machine();
        var table = new Table();
        for (var planned : plan.cases()) {
            if (planned.className().matches(wanted)) {
                run(plan, planned, table);
            }
        }
        var written = Path.of(args[1]);
        Files.createDirectories(written.getParent());
        Files.writeString(
                written,
                heading(args[0], plan) + machine.describe() + "\n" + new Summary(table).markdown() + "\n"
                        + table.markdown() + "\n"
                        + AllocationTable.measure(wanted, ALLOCATING_JVMS).markdown());
    }

    private static void run(Plan plan, Plan.Case planned, Table table) throws IOException, RunnerException {
        for (var caller : planned.callers()) {
            for (var round = 0; round < plan.allRounds(); round++) {
                var json = Files.createTempFile("jmh", ".json");
                run(plan, planned, plan.methods(round), caller, json);
                table.add(json, round);
                Files.delete(json);
            }
        }
    }

    private static void run(Plan plan, Plan.Case planned, String methods, String caller, Path json)
            throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\." + planned.className() + "\\." + methods + "$")
                .forks(1)
                .warmupIterations(plan.warmups())
                .warmupTime(TimeValue.milliseconds(plan.millis()))
                .measurementIterations(plan.iterations())
                .measurementTime(TimeValue.milliseconds(plan.millis()))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms2g", "-Xmx2g", caller)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString());
        planned.parameters().forEach((parameter, values) -> options.param(parameter, values.toArray(String[]::new)));
        new Runner(options.build()).run();
    }

    private static String heading(String name, Plan plan) {
        return """
                # The %s run of %s

                [The page of the benchmarks](../README.md) has the command of this run, and says what each peer is.

                A cell has a time and bytes of one call. The time of `correctFloor`, code written by hand that also handles failures and
                interrupts, is in microseconds and bold; every other time is a ratio to that. A ratio is taken within a round, in which
                all peers are measured in turn; the table has the median of the rounds, and ± is half of what lies between the least and
                the greatest. Bytes are the median of what all threads allocate; with *each*, divided by the number of elements.

                | column | what is measured |
                |---|---|
                | trivial | tasks return their argument |
                | five micros | tasks compute for about 5 µs |
                | blocked a milli | tasks sleep for 1 ms |
                | each of 1000 | a call with 1000 elements |
                | call returns | up to the return of the call, while cancelled tasks may still run |
                | all have ended | up to the end of the last cancelled task |

                - rounds: %d of all peers, %d more of the floors and Fanwise; a fresh JVM for each peer in each round, with
                  %d + %d iterations of %d ms
                """.formatted(
                        name,
                        LocalDate.now(ZoneOffset.UTC),
                        plan.rounds(),
                        plan.closeRounds(),
                        plan.warmups(),
                        plan.iterations(),
                        plan.millis());
    }
}
