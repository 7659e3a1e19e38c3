/** The tests of the guide's chapter on testing. */
@NullMarked
package guide.testing;

import org.jspecify.annotations.NullMarked;
