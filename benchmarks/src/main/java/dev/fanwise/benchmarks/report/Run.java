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

/** Runs the benchmarks that a plan names and writes the table. */
public final class Run {

    static final String VIRTUAL_CALLER = "-Djmh.executor=VIRTUAL";

    private Run() {}

    public static void main(String[] args) throws IOException, RunnerException {
        var plan = Plan.named(args[0]);
        var machine = new Machine();
        var table = new Table();
        for (var planned : plan.cases()) {
            for (var caller : planned.callers()) {
                var json = Files.createTempFile("jmh", ".json");
                run(plan, planned, caller, json);
                table.add(json);
                Files.delete(json);
            }
        }
        var written = Path.of(args[1]);
        Files.createDirectories(written.getParent());
        Files.writeString(written, heading(args[0], plan) + machine.describe() + "\n" + table.markdown());
    }

    private static void run(Plan plan, Plan.Case planned, String caller, Path json) throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\." + planned.className() + "\\.")
                .forks(plan.forks())
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

                Medians. Ratios are to `correctFloor` of the same run, whose own time is in bold; ± is half of what lies
                between the fastest and the slowest iteration; bytes are those of all threads, per call or per element.

                - forks %d, iterations %d + %d of %d ms
                """.formatted(
                name, LocalDate.now(ZoneOffset.UTC), plan.forks(), plan.warmups(), plan.iterations(), plan.millis());
    }
}
