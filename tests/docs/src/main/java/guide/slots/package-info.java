/** The programs of the guide's chapter on slots. */
@NullMarked
package guide.slots;

import org.jspecify.annotations.NullMarked;
