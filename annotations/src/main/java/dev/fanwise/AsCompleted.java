package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter that is given each result as its task completes, of a {@link Gather} or {@link TaskGroupScope} method over {@link
 * Each} that returns {@code void}.
 *
 * <p>The parameter is of any functional interface whose method takes the result, or the element and the result; the result may be an
 * {@link Outcome}, and then no failure ends the call. What that method returns is dropped. It may throw: the call cancels and joins its
 * tasks then, and throws the same exception, which must be declared if it is checked.
 *
 * <p>It is called on the calling thread, for one result at a time, in the order in which tasks complete, while the others run. It is
 * interrupted with the calling thread, and at the timeout of the call. With {@code concurrency} at most so many results wait for it:
 * the same thread starts the tasks, and no task starts in the meantime.
 *
 * <pre>{@code
 * @Gather(concurrency = 16)
 * abstract void fetch(@Each Stream<URI> pages, @AsCompleted BiConsumer<URI, byte[]> store)
 *         throws IOException, InterruptedException;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface AsCompleted {}
