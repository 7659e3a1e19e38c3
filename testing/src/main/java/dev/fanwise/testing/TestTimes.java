package dev.fanwise.testing;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The times that threads have created for their tests, as long as somebody has them. */
final class TestTimes {

    private static final ThreadLocal<List<WeakReference<Scheduler>>> CREATED = ThreadLocal.withInitial(ArrayList::new);

    private TestTimes() {}

    static Scheduler create() {
        var scheduler = new Scheduler(Order.FIRST_COME);
        var created = CREATED.get();
        created.removeIf(each -> each.refersTo(null));
        created.add(new WeakReference<>(scheduler));
        return scheduler;
    }

    /** Those of the current thread. */
    static List<Scheduler> createdHere() {
        return CREATED.get().stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
