/** The programs of the guide's chapter on tasks that need the results of others. */
@NullMarked
package guide.order;

import org.jspecify.annotations.NullMarked;
