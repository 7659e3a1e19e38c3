/** The programs of the guide's chapter on exceptions. */
@NullMarked
package guide.exceptions;

import org.jspecify.annotations.NullMarked;
