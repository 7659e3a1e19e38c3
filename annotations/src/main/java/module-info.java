/**
 * The annotations of Fanwise, the types that annotated methods take and return, and the small engine
 * under the generated classes.
 *
 * <p>{@code java.compiler} is required statically and transitively only so that generated classes in
 * named modules see {@code javax.annotation.processing.Generated} without asking for it themselves.
 *
 * <p>The test kit, {@code dev.fanwise.testing}, runs the threads of calls itself, and so sees a little of the engine.
 */
@SuppressWarnings("module") // this module is built without the test kit
module dev.fanwise {
    requires static transitive java.compiler;
    requires static org.jspecify;

    exports dev.fanwise;
    exports dev.fanwise.runtime;
    exports dev.fanwise.engine.failure to
            dev.fanwise.testing;
    exports dev.fanwise.engine.task to
            dev.fanwise.testing;
    exports dev.fanwise.engine.time to
            dev.fanwise.testing;
}
