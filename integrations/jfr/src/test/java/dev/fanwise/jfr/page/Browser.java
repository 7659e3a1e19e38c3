package dev.fanwise.jfr.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A headless Chromium with one page, driven through its own protocol for developer tools. */
final class Browser implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final List<JsonObject> events = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private String session;

    /** The program, if there is one on the path. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program, Path profile) throws Exception {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-component-update",
                        "--disable-background-networking",
                        "--hide-scrollbars",
                        "--window-size=1400,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var address = addressFrom(process);
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var target = send("Target.createTarget", object("url", "about:blank"))
                .get("targetId")
                .getAsString();
        var attach = object("targetId", target);
        attach.addProperty("flatten", true);
        session = send("Target.attachToTarget", attach).get("sessionId").getAsString();
        send("Page.enable", new JsonObject());
        send("Network.enable", new JsonObject());
        send("Runtime.enable", new JsonObject());
        send("Log.enable", new JsonObject());
    }

    private static URI addressFrom(Process process) throws IOException {
        var lines = process.errorReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                return URI.create(line.substring("DevTools listening on ".length()));
            }
        }
        throw new IOException("the browser did not start");
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            message.append(part);
            if (isLast) {
                receive(JsonParser.parseString(message.toString()).getAsJsonObject());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void receive(JsonObject message) {
        if (message.has("id")) {
            answers.remove(message.get("id").getAsInt()).complete(message);
            return;
        }
        events.add(message);
        if (message.get("method").getAsString().equals("Page.loadEventFired")) {
            loaded.complete(null);
        }
    }

    private static JsonObject object(String name, String value) {
        var object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    JsonObject send(String method, JsonObject parameters) throws Exception {
        var id = ids.incrementAndGet();
        var message = object("method", method);
        message.addProperty("id", id);
        message.add("params", parameters);
        if (session != null) {
            message.addProperty("sessionId", session);
        }
        var answer = new CompletableFuture<JsonObject>();
        answers.put(id, answer);
        socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var received = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (received.has("error")) {
            throw new IOException(method + ": " + received.get("error"));
        }
        return received.getAsJsonObject("result");
    }

    void open(Path page) throws Exception {
        loaded = new CompletableFuture<>();
        events.clear();
        send("Page.navigate", object("url", page.toUri().toString()));
        loaded.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** What an expression is, after the next frame is drawn. */
    JsonElement see(String expression) throws Exception {
        var parameters = object(
                "expression",
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => ("
                        + expression + "))");
        parameters.addProperty("awaitPromise", true);
        parameters.addProperty("returnByValue", true);
        var answer = send("Runtime.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails"));
        }
        return Objects.requireNonNull(answer.getAsJsonObject("result").get("value"), "undefined: " + expression);
    }

    String text(String selector) throws Exception {
        return see("document.querySelector('" + selector + "').textContent").getAsString();
    }

    List<String> texts(String selector) throws Exception {
        List<String> texts = new ArrayList<>();
        see("[...document.querySelectorAll('" + selector + "')].map(each => each.textContent)")
                .getAsJsonArray()
                .forEach(each -> texts.add(each.getAsString()));
        return texts;
    }

    void press(String key) throws Exception {
        var down = object("type", "keyDown");
        down.addProperty("key", key);
        if (key.length() == 1) {
            down.addProperty("text", key);
        }
        send("Input.dispatchKeyEvent", down);
        var up = object("type", "keyUp");
        up.addProperty("key", key);
        send("Input.dispatchKeyEvent", up);
    }

    void type(String text) throws Exception {
        send("Input.insertText", object("text", text));
    }

    void prefer(String scheme) throws Exception {
        var parameters = JsonParser.parseString(
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
        send("Emulation.setEmulatedMedia", parameters.getAsJsonObject());
    }

    void screenshot(Path file) throws Exception {
        var picture = send("Page.captureScreenshot", object("format", "png"))
                .get("data")
                .getAsString();
        Files.write(file, Base64.getDecoder().decode(picture));
    }

    /** Requests of the page that was opened last, but for itself. */
    List<String> requests() {
        return events.stream()
                .filter(event -> event.get("method").getAsString().equals("Network.requestWillBeSent"))
                .map(event -> event.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString())
                .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
                .toList();
    }

    /** What the page wrote to its console, and what the browser had to say about it. */
    List<String> complaints() {
        return events.stream()
                .filter(event -> List.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
                        .contains(event.get("method").getAsString()))
                .map(JsonObject::toString)
                .toList();
    }

    @Override
    public void close() throws Exception {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
