package dev.fanwise.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what CPython made of a scenario. */
final class VerdictReader {

    private VerdictReader() {}

    static Verdict read(JsonObject json) {
        // A cancellation of a task of the caller's can look like one of the caller; only this tells them apart.
        var cancelledByOthers = json.get("caller_cancelling").getAsInt() > 0;
        return new Verdict(
                result(json.getAsJsonObject("outcome"), cancelledByOthers),
                json.get("returned_at").getAsInt(),
                json.get("caller_recancelled").getAsBoolean(),
                Set.of(),
                elements(json.getAsJsonArray("tasks")).map(VerdictReader::task).toList());
    }

    private static Result result(JsonObject json, boolean cancelledByOthers) {
        return switch (json.get("kind").getAsString()) {
            case "list" -> new Result.Returned(ends(json.getAsJsonArray("value")));
            case "sets" ->
                new Result.Sorted(numbers(json.getAsJsonArray("done")), numbers(json.getAsJsonArray("pending")));
            case "exception" -> raised(json.getAsJsonObject("exc"));
            case "group" ->
                new Result.ThrewGroup(elements(json.getAsJsonArray("members"))
                        .map(each -> failure(each.getAsJsonObject()))
                        .toList());
            case "cancelled" -> new Result.Cancelled(cancelledByOthers);
            case "timeout" -> new Result.TimedOut();
            default -> throw new IllegalArgumentException(json.toString());
        };
    }

    private static Result raised(JsonObject exception) {
        return typeOf(exception).equals("ValueError") ? new Result.Refused() : new Result.Threw(failure(exception));
    }

    private static Verdict.TaskVerdict task(JsonElement element) {
        var json = element.getAsJsonObject();
        return new Verdict.TaskVerdict(
                end(json.get("at_return")),
                end(json.get("final")),
                number(json.get("started")),
                number(json.get("ended")),
                json.get("race").getAsBoolean(),
                json.get("logged").getAsBoolean() ? 1 : 0);
    }

    private static List<End> ends(JsonArray json) {
        return elements(json).map(VerdictReader::end).toList();
    }

    private static End end(JsonElement json) {
        if (json.isJsonPrimitive()) {
            return json.getAsString().equals("running") ? End.RUNNING : End.UNSPAWNED;
        }
        var cell = json.getAsJsonObject();
        if (cell.has("ok")) {
            return End.ok(cell.get("ok").isJsonNull() ? null : cell.get("ok").getAsString());
        }
        if (cell.has("exc")) {
            return failure(cell.getAsJsonObject("exc"));
        }
        return cell.has("cancelled") ? End.CANCELLED : End.TIMED_OUT;
    }

    private static End failure(JsonObject exception) {
        var kind = typeOf(exception).equals("BaseBoom") ? End.Kind.FAILED_BADLY : End.Kind.FAILED;
        return new End(kind, exception.get("name").getAsString());
    }

    private static String typeOf(JsonObject exception) {
        return exception.get("type").getAsString();
    }

    private static List<Integer> numbers(JsonArray json) {
        return elements(json).map(JsonElement::getAsInt).toList();
    }

    private static Integer number(JsonElement json) {
        return json.isJsonNull() ? null : json.getAsInt();
    }

    private static Stream<JsonElement> elements(JsonArray json) {
        return StreamSupport.stream(json.spliterator(), false);
    }
}
