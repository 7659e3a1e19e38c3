/** Programs of the chapter on shutdown. */
@NullMarked
package guide.shutdown;

import org.jspecify.annotations.NullMarked;
