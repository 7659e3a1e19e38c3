package dev.fanwise.benchmarks.compile;

import java.util.List;

/** How much of a compilation is measured. */
enum Scope {
    /** All of it. */
    ALL(List.of(), List.of(Mode.values())),
    /** It ends when processors have; nothing is checked and no class is written, so that little else disturbs. */
    PROCESSING(List.of("-proc:only"), List.of(Mode.REPLAY, Mode.PROCESSOR));

    private final List<String> options;
    private final List<Mode> modes;

    Scope(List<String> options, List<Mode> modes) {
        this.options = options;
        this.modes = modes;
    }

    List<String> options() {
        return options;
    }

    List<Mode> modes() {
        return modes;
    }
}
