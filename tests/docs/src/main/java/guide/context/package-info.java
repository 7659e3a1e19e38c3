/** Programs of the chapters on what surrounds a task. */
@NullMarked
package guide.context;

import org.jspecify.annotations.NullMarked;
