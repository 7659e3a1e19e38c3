/** Programs of the chapter on cancellation. */
@NullMarked
package guide.cancellation;

import org.jspecify.annotations.NullMarked;
