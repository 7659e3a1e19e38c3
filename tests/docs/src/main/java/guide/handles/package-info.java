/** Programs of the chapter on handles. */
@NullMarked
package guide.handles;

import org.jspecify.annotations.NullMarked;
