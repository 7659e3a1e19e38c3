package dev.fanwise.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** The part of a generated method that depends on which tasks it runs. */
interface TasksCode {

    /** The name of the local variable that stands for the call. */
    String tasks();

    /** Rejects null before anything is started. */
    CodeBlock checks();

    /** Creates the tasks and starts them. */
    CodeBlock start();

    /** Returns what the tasks gave, all of them having ended well. */
    CodeBlock giveResult();
}
