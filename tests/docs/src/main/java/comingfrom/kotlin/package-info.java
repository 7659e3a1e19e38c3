/** Fan-out methods that do what coroutines do. */
@NullMarked
package comingfrom.kotlin;

import org.jspecify.annotations.NullMarked;
