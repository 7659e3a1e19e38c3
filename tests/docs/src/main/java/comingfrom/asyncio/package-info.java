/** Fan-out methods that do what asyncio does. */
@NullMarked
package comingfrom.asyncio;

import org.jspecify.annotations.NullMarked;
