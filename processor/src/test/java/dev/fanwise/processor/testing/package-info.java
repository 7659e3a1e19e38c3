/** What the tests of the processor compile with and compare to. */
@NullMarked
package dev.fanwise.processor.testing;

import org.jspecify.annotations.NullMarked;
