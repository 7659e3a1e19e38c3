package dev.fanwise.behaviour.meeting;

/** What a task does, decided by a test. */
public interface Code {
    Integer run() throws Exception;
}
