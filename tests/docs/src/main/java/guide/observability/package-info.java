/** Programs of the chapter on observers. */
@NullMarked
package guide.observability;

import org.jspecify.annotations.NullMarked;
