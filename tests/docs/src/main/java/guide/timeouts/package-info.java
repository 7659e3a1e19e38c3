/** Programs of the chapter on timeouts. */
@NullMarked
package guide.timeouts;

import org.jspecify.annotations.NullMarked;
