/** The programs of the page about results as they come. */
@NullMarked
package guide.comes;

import org.jspecify.annotations.NullMarked;
