/**
 * The annotations of Fanwise, the types that annotated methods take and return, and the small engine
 * under the generated classes.
 *
 * <p>{@code java.compiler} is required statically and transitively only so that generated classes in
 * named modules see {@code javax.annotation.processing.Generated} without asking for it themselves.
 */
module dev.fanwise {
    requires static transitive java.compiler;
    requires static org.jspecify;

    exports dev.fanwise;
    exports dev.fanwise.runtime;
}
