package guide.observability;

import dev.fanwise.Each;
import dev.fanwise.FanOutObserver;
import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

abstract class Deliveries {

    @Gather("deliver")
    abstract List<String> deliverAll(@Each List<String> parcels) throws InterruptedException;

    String deliver(String parcel) {
        if (parcel.isEmpty()) {
            throw new IllegalArgumentException("nothing in it");
        }
        return parcel + " delivered";
    }

    // region: observer
    static final FanOutObserver PRINTING = (call, parent) -> {
        System.out.println(call.name() + " begins, a " + call.policy());
        return new FanOutObserver.CallObserver() {

            @Override
            public FanOutObserver.TaskObserver creates(FanOutObserver.ObservedTask task) {
                return new FanOutObserver.TaskObserver() {
                    @Override
                    public void ended(FanOutObserver.TaskEnd end) {
                        System.out.println(task.name() + " " + end.ending());
                    }
                };
            }

            @Override
            public void ended(FanOutObserver.CallEnd end) {
                System.out.println(call.name() + " " + end.ending() + ", decided by " + end.decidedBy());
            }
        };
    };
    // endregion

    // region: surround
    static final FanOutObserver NAMING = (call, parent) -> task -> new FanOutObserver.TaskObserver() {
        @Override
        public <T extends @Nullable Object> T surround(Callable<T> code) throws Exception {
            var thread = Thread.currentThread();
            var before = thread.getName();
            thread.setName(before + " in " + task.name());
            try {
                return code.call();
            } finally {
                thread.setName(before);
            }
        }
    };
    // endregion

    public static void main(String[] args) throws InterruptedException {
        // region: call
        var options = FanOutOptions.defaults().withExecutor(Runnable::run).withObserver(PRINTING);
        var deliveries = new DeliveriesFanOut(options);
        try {
            deliveries.deliverAll(List.of("book", ""));
        } catch (IllegalArgumentException expected) {
            System.out.println(expected.getMessage());
        }
        // endregion
        new DeliveriesFanOut(options.withObserver(NAMING)).deliver("book");
    }
}
