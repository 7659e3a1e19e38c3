package dev.fanwise.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An extension of JUnit, 5 or 6, for tests that leave nothing behind: a test that succeeds but leaves a task running, a
 * failure that was never retrieved or an interrupt in its thread fails, with an {@link AssertionError} that names it.
 *
 * <pre>{@code
 * @ExtendWith(FanOutExtension.class)
 * class ProductPagesTest { … }
 * }</pre>
 *
 * <p>It looks after the {@code @AfterEach} methods. A task whose code runs on a real thread then has a second to end. A task in a {@link
 * VirtualTime} that the thread of the test has created can do what it can do without a passing of time, and no more. Tasks
 * that are left in virtual time are stopped.
 *
 * <p>A failure counts as retrieved if its handle has been read, or the failure was thrown, suppressed or handed out as an
 * {@code Outcome}. It need not be reported yet.
 *
 * <p>Tests that run at the same time as others in one JVM are checked for what they leave in virtual time, and for
 * interrupts; whose task on a real thread one is can't be known then.
 */
public final class FanOutExtension implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

    private static final String KEY = "left behind";

    /** Created by JUnit. */
    public FanOutExtension() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        store(context).put(KEY, new LeftBehind());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var left = store(context).get(KEY, LeftBehind.class);
        if (left != null) {
            left.takeInterrupt();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var left = store(context).remove(KEY, LeftBehind.class);
        if (left == null) {
            return;
        }
        var problems = left.end();
        if (!problems.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError("the test leaves behind: " + String.join("; ", problems), left.failure());
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(FanOutExtension.class, context.getUniqueId()));
    }
}
