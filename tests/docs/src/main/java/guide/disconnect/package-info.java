/** Programs of the chapter on clients that disconnect. */
@NullMarked
package guide.disconnect;

import org.jspecify.annotations.NullMarked;
