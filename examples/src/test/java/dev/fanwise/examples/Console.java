package dev.fanwise.examples;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What a program prints, and what happens at the moment when it prints a certain line. */
public final class Console implements Consumer<String> {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Map<String, Runnable> reactions = new ConcurrentHashMap<>();

    /** Has something happen, on the thread that prints, before the program goes on. */
    public Console when(String line, Runnable reaction) {
        reactions.put(line, reaction);
        return this;
    }

    @Override
    public void accept(String line) {
        lines.add(line);
        var reaction = reactions.remove(line);
        if (reaction != null) {
            reaction.run();
        }
    }

    public List<String> lines() {
        return lines;
    }

    /** All lines, each with its end. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
