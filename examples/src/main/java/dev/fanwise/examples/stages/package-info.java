/** Results shown in stages: the first, those of the next two seconds, and the rest, of tasks that run on meanwhile. */
@NullMarked
package dev.fanwise.examples.stages;

import org.jspecify.annotations.NullMarked;
