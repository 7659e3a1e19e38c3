/** The same things with CompletableFuture and with fan-out methods. */
@NullMarked
package comingfrom.completablefuture;

import org.jspecify.annotations.NullMarked;
