/** The programs of the guide's chapter on elements. */
@NullMarked
package guide.each;

import org.jspecify.annotations.NullMarked;
