/** The same things with Guava's futures and with fan-out methods. */
@NullMarked
package comingfrom.guava;

import org.jspecify.annotations.NullMarked;
