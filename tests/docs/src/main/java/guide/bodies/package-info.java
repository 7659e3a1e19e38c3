/** The programs of the guide's chapter on bodies. */
@NullMarked
package guide.bodies;

import org.jspecify.annotations.NullMarked;
