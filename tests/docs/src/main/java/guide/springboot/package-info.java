/** Programs of the chapters on what surrounds a task. */
@NullMarked
package guide.springboot;

import org.jspecify.annotations.NullMarked;
