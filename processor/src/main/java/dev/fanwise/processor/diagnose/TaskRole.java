package dev.fanwise.processor.diagnose;

/** What a method is to be. */
public enum TaskRole {
    TASK("task"),
    BODY("body");

    final String word;

    TaskRole(String word) {
        this.word = word;
    }
}
