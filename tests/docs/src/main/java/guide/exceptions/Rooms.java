package guide.exceptions;

import dev.fanwise.Gather;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

// region: type
abstract class Rooms {

    record Offer(int price, int free) {}

    @Gather
    abstract Offer offer(String hotel) throws NoSuchHotelException, IOException, InterruptedException;

    int price(String hotel) throws NoSuchHotelException {
        return find(hotel).orElseThrow(() -> new NoSuchHotelException(hotel));
    }

    int free(String hotel) throws IOException {
        return 3;
    }
    // endregion

    private static final List<String> HOTELS = List.of("Harbour");

    private static Optional<Integer> find(String hotel) {
        return HOTELS.contains(hotel) ? Optional.of(90) : Optional.empty();
    }

    static final class NoSuchHotelException extends Exception {

        private static final long serialVersionUID = 1L;

        NoSuchHotelException(String hotel) {
            super(hotel);
        }
    }

    public static void main(String[] args) throws Exception {
        // region: use
        try {
            System.out.println(new RoomsFanOut().offer("Hilltop"));
        } catch (NoSuchHotelException unknown) {
            System.out.println("There is no " + unknown.getMessage() + ".");
        }
        // endregion
    }
}
