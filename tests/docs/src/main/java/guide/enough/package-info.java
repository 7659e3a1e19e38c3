/** The programs of the page about waits that end when there is enough. */
@NullMarked
package guide.enough;

import org.jspecify.annotations.NullMarked;
