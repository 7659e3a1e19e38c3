package guide.slots;

import dev.fanwise.Gather;
import java.io.IOException;

/** A group in a group. */
// region: type
abstract class Journeys {

    record Journey(Leg leg, String insurance) {}

    record Leg(String train, String bus) {}

    @Gather
    abstract Journey plan(String city) throws IOException, InterruptedException;

    @Gather // leg is a task of plan, and a fan-out of its own
    abstract Leg leg(String city) throws IOException, InterruptedException;

    String train(String city) throws IOException {
        return "train to " + city;
    }

    String bus(String city) {
        return "bus in " + city;
    }

    String insurance() {
        return "insured";
    }
}
// endregion

/** Prints one. */
final class PlanJourney {

    private PlanJourney() {}

    public static void main(String[] args) throws Exception {
        System.out.println(new JourneysFanOut().plan("Ghent"));
    }
}
