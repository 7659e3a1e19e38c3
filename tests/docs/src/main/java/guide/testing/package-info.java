/** What the tests of the guide's chapter on testing test. */
@NullMarked
package guide.testing;

import org.jspecify.annotations.NullMarked;
