/**
 * What is under analysis: the annotated type, one of its fan-out methods, the handle that it returns, and the values
 * that it can hand to tasks.
 *
 * <p>Subjects collect findings and know facts. No rule is checked here, and no task is looked for.
 */
@NullMarked
package dev.fanwise.processor.analyse.subject;

import org.jspecify.annotations.NullMarked;
