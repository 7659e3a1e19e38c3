package dev.fanwise.behaviour.product;

/** What a task does. */
interface Code {
    Integer run() throws Exception;
}
