package guide.order;

/** Plans a trip whose price depends on the hotel and on the customer. */
final class PlanTrip {

    private PlanTrip() {}

    public static void main(String[] args) throws Exception {
        // region: use
        var trip = new TripsFanOut().plan("Ghent", 7);
        System.out.println(trip.hotel().name() + " for " + trip.price() + " EUR, " + trip.weather());
        // endregion
    }
}
