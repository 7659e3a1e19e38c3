package guide.slots;

import dev.fanwise.Gather;
import java.io.IOException;
import java.time.LocalDate;

// region: type
abstract class Trips {

    record Trip(String train, String hotel, int degrees) {}

    @Gather
    abstract Trip plan(String city, LocalDate day) throws IOException, InterruptedException;

    String train(LocalDate day, String city) throws IOException {
        return "to " + city + " at 08:15 on " + day;
    }

    String hotel(String city) throws IOException {
        return "a room in " + city;
    }

    int degrees(String city, LocalDate day) {
        return 10 + city.length() + day.getDayOfMonth();
    }
}
// endregion
