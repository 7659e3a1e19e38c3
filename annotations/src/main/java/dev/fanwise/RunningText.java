package dev.fanwise;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs now, for a person and for a program. In loops over tasks: there may be very many. */
final class RunningText {

    private static final int MICROS_IN_MILLI = 1_000;

    private final StringBuilder text = new StringBuilder();

    private RunningText() {}

    // ---- text

    static String text(List<RunningFanOuts.Call> calls) {
        var writing = new RunningText();
        writing.lines(calls, "");
        return writing.text.toString();
    }

    private void lines(List<RunningFanOuts.Call> calls, String indent) {
        for (var call : calls) {
            text.append(indent)
                    .append(call.name())
                    .append(" (")
                    .append(call.policy())
                    .append(") ");
            age(call.age());
            text.append(call.hasEnded() ? ", has returned" : "");
            thread(call.thread(), call.stack(), indent);
            for (var task : call.tasks()) {
                line(task, indent + "  ");
            }
        }
    }

    private void line(RunningFanOuts.Task task, String indent) {
        text.append(indent)
                .append(task.name())
                .append(' ')
                .append(word(task.state()))
                .append(' ');
        age(task.age());
        thread(task.thread(), task.stack(), indent);
        lines(task.calls(), indent + "  ");
    }

    private void thread(@Nullable String thread, List<StackTraceElement> stack, String indent) {
        if (thread != null) {
            text.append(" on ").append(thread);
        }
        text.append('\n');
        for (var frame : stack) {
            text.append(indent).append("    at ").append(frame).append('\n');
        }
    }

    private static String word(RunningFanOuts.State state) {
        return switch (state) {
            case WAITING -> "waiting";
            case RUNNING -> "running";
            case AWAITING -> "awaiting a result";
            case CANCELLED -> "cancelled, not ended";
            case ABANDONED -> "abandoned, not ended";
        };
    }

    private void age(Duration age) {
        var micros = age.toNanos() / 1_000;
        text.append(micros / MICROS_IN_MILLI).append('.');
        var rest = micros % MICROS_IN_MILLI;
        text.append((char) ('0' + rest / 100))
                .append((char) ('0' + rest / 10 % 10))
                .append((char) ('0' + rest % 10));
        text.append(" ms");
    }

    // ---- JSON

    static String json(List<RunningFanOuts.Call> calls) {
        var writing = new RunningText();
        writing.array(calls);
        return writing.text.toString();
    }

    private void array(List<RunningFanOuts.Call> calls) {
        text.append('[');
        var separator = "";
        for (var call : calls) {
            text.append(separator).append("{\"name\":");
            string(call.name());
            text.append(",\"policy\":");
            string(call.policy());
            text.append(",\"ageNanos\":").append(call.age().toNanos());
            text.append(",\"hasEnded\":").append(call.hasEnded());
            thread(call.thread(), call.stack());
            text.append(",\"tasks\":[");
            var separatorOfTasks = "";
            for (var task : call.tasks()) {
                text.append(separatorOfTasks);
                object(task);
                separatorOfTasks = ",";
            }
            text.append("]}");
            separator = ",";
        }
        text.append(']');
    }

    private void object(RunningFanOuts.Task task) {
        text.append("{\"name\":");
        string(task.name());
        text.append(",\"state\":\"")
                .append(task.state())
                .append("\",\"ageNanos\":")
                .append(task.age().toNanos());
        thread(task.thread(), task.stack());
        if (!task.calls().isEmpty()) {
            text.append(",\"calls\":");
            array(task.calls());
        }
        text.append('}');
    }

    private void thread(@Nullable String thread, List<StackTraceElement> stack) {
        if (thread != null) {
            text.append(",\"thread\":");
            string(thread);
        }
        if (!stack.isEmpty()) {
            text.append(",\"stack\":[");
            var separator = "";
            for (var frame : stack) {
                text.append(separator);
                string(frame.toString());
                separator = ",";
            }
            text.append(']');
        }
    }

    private void string(String value) {
        text.append('"');
        for (var index = 0; index < value.length(); index++) {
            var character = value.charAt(index);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (character < ' ') {
                text.append("\\u00").append(character < 16 ? '0' : '1').append(Character.forDigit(character & 15, 16));
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }
}
