package guide.slots;

import dev.fanwise.Gather;

/** One task that is two steps. */
// region: type
abstract class Receipts {

    record Receipt(String booking, String map) {}

    @Gather
    abstract Receipt buy(String city) throws InterruptedException;

    String booking(String city) {
        int room = freeRoom(city);
        return book(room);
    }

    String map(String city) {
        return "map of " + city;
    }

    private int freeRoom(String city) {
        return city.length();
    }

    private String book(int room) {
        return "room " + room + " booked";
    }
}
// endregion
