package guide.slots;

import java.time.LocalDate;

/** Plans one trip. */
final class PlanTrip {

    private PlanTrip() {}

    public static void main(String[] args) throws Exception {
        // region: use
        Trips trips = new TripsFanOut();
        var trip = trips.plan("Ghent", LocalDate.of(2026, 5, 4));
        System.out.println(trip.train());
        System.out.println(trip.hotel());
        System.out.println(trip.degrees() + " degrees");
        // endregion
    }
}
