package dev.fanwise;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names annotations for the generated class that a container rejects on the abstract one.
 *
 * <p>What makes a type a bean, such as {@code @Service} or {@code @ApplicationScoped}, can stand on the type itself: the
 * generated class repeats it. But Guice rejects a scope on an abstract type, and Dagger {@code @Inject} on the constructor of
 * an abstract class. They stand here instead, for all containers alike:
 *
 * <pre>{@code
 * @OnFanOut(Singleton.class)
 * abstract class Pages {
 *
 *     record Page(String title) {}
 *
 *     private final URI shop;
 *
 *     Pages(@Named("shop") URI shop) {
 *         this.shop = shop;
 *     }
 *
 *     @Gather
 *     abstract Page load(long id) throws InterruptedException;
 *
 *     String title(long id) {
 *         return shop.resolve("title/" + id).toString();
 *     }
 * }
 * }</pre>
 *
 * <p>An annotation that can stand on a class goes to the generated class, any other to its constructor: the one that the
 * container calls. With a scope, that is marked with {@code @Inject} as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OnFanOut {

    /**
     * The annotations. All their attributes have defaults, and keep them.
     *
     * @return annotations that can stand on a class or on a constructor
     */
    Class<? extends Annotation>[] value();
}
