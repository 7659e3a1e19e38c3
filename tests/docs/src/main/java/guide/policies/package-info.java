/** The programs of the guide's chapter on policies. */
@NullMarked
package guide.policies;

import org.jspecify.annotations.NullMarked;
