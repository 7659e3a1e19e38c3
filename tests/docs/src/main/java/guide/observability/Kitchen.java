package guide.observability;

import dev.fanwise.FanOutOptions;
import dev.fanwise.Gather;
import dev.fanwise.RunningFanOuts;

abstract class Kitchen {

    record Meal(String soup, String cake) {}

    @Gather
    abstract Meal cook() throws InterruptedException;

    String soup() {
        return "soup";
    }

    // region: task
    String cake() {
        for (var call : running.calls()) {
            System.out.println(call.name() + ", a " + call.policy());
            for (var task : call.tasks()) {
                System.out.println("  " + task.name() + " " + task.state() + " on " + task.thread());
            }
        }
        return "cake";
    }
    // endregion

    // region: running
    private final RunningFanOuts running;

    Kitchen(RunningFanOuts running) {
        this.running = running;
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        // region: call
        var running = new RunningFanOuts();
        var options = FanOutOptions.defaults().withExecutor(Runnable::run).withObserver(running);
        new KitchenFanOut(options, running).cook();
        // endregion
    }
}
