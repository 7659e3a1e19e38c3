package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** The part of a generated method that depends on which tasks it runs. */
interface TasksCode {

    /** The name of the local variable that stands for the call. */
    String tasks();

    /** Rejects null before anything is started. */
    CodeBlock checks();

    /**
     * Creates the call, and the tasks that are known by then.
     *
     * @param rule what the policy tells the call before tasks are started
     */
    CodeBlock create(CodeBlock rule);

    /** Starts the tasks. */
    CodeBlock start();

    /**
     * Starts the tasks one after the other.
     *
     * @param delay the constant that holds the time between two starts
     */
    default CodeBlock startStaggered(String delay) {
        throw new AssertionError("only elements are started one after the other");
    }

    /** Returns what the tasks gave, as the policy wants it. */
    CodeBlock giveResult();
}
