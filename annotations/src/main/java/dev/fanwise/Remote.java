package dev.fanwise;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a task method on a member of a cluster. All policies of the fan-out methods apply to it as to any other task.
 *
 * <pre>{@code
 * @Gather(value = "fetch", concurrency = 64, onFailure = Cancellation.CANCEL_AND_JOIN)
 * abstract List<byte[]> fetchAll(@Each Stream<URI> mirrors) throws IOException, InterruptedException;
 *
 * @Remote
 * byte[] fetch(URI mirror) throws IOException {
 *     return client.get(mirror);
 * }
 * }</pre>
 *
 * <p>The generated class then has constructors that take a {@code Cluster} of the artifact {@code fanwise-cluster}, and a static
 * method {@code serve}, by which a member runs such tasks for the others. An object that is created without a cluster runs all
 * tasks itself.
 *
 * <p>Arguments, result and exceptions are sent as equal copies. Fields of the object are not sent: each member has an object of
 * its own. The compiler reports what cannot be sent.
 *
 * <p>The task runs at most once for each call. If its member is lost, the task fails with a {@code MemberLostException}: it may
 * have run, and may run on.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Remote {

    /**
     * Whether the task may run more than once for a call. If its member is lost, it runs again on another member that serves it.
     *
     * @return true if it may
     */
    boolean idempotent() default false;
}
