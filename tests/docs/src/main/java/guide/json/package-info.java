/** Programs of the chapter on outcomes as JSON. */
@NullMarked
package guide.json;

import org.jspecify.annotations.NullMarked;
