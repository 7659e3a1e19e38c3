/** Work for a client that may go away before it is done, and then is of no use any more. */
@NullMarked
package dev.fanwise.examples.disconnect;

import org.jspecify.annotations.NullMarked;
