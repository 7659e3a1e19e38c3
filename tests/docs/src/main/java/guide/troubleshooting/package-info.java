/** What the chapter on troubleshooting shows. */
@NullMarked
package guide.troubleshooting;

import org.jspecify.annotations.NullMarked;
