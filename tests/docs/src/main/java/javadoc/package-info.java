/**
 * The examples in the Javadoc of {@code dev.fanwise}: the regions of {@code GatherExamples}, in their order, are the
 * examples of {@code Gather}, and so on.
 */
@NullMarked
package javadoc;

import org.jspecify.annotations.NullMarked;
