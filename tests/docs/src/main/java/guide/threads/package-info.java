/** Programs of the chapter on threads, as far as they need no newer Java. */
@NullMarked
package guide.threads;

import org.jspecify.annotations.NullMarked;
