package dev.fanwise.conformance;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Reads a scenario, which may leave out what is usual. */
final class ScenarioReader {

    private static final Gson GSON = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    private ScenarioReader() {}

    static Scenario read(JsonObject json) {
        return GSON.fromJson(normal(json.deepCopy()), Scenario.class);
    }

    /** One tick stands for a list of one, and none for an empty list. */
    private static JsonObject normal(JsonObject json) {
        var ticks = json.get("cancel_caller_at");
        if (ticks == null || !ticks.isJsonArray()) {
            var list = new JsonArray();
            if (ticks != null && !ticks.isJsonNull()) {
                list.add(ticks);
            }
            json.add("cancel_caller_at", list);
        }
        if (!json.has("cancel_tasks")) {
            json.add("cancel_tasks", new JsonArray());
        }
        return json;
    }
}
