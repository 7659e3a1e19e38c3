/** The programs of the project's README. */
@NullMarked
package guide.start;

import org.jspecify.annotations.NullMarked;
