package guide.handles;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import java.util.List;
import java.util.concurrent.CountDownLatch;

abstract class Journeys {

    final CountDownLatch running = new CountDownLatch(3);

    // region: groups
    record Journey(List<String> trains, List<String> hotels) {}

    @Gather("train")
    abstract Task<List<String>> trains(@Each List<String> cities);

    @Gather("hotel")
    abstract Task<List<String>> hotels(@Each List<String> cities);

    @Gather
    abstract Task<Journey> journey(Task<List<String>> trains, Task<List<String>> hotels);
    // endregion

    String train(String city) throws InterruptedException {
        running.countDown();
        new CountDownLatch(1).await();
        return city;
    }

    String hotel(String city) throws InterruptedException {
        return train(city);
    }

    public static void main(String[] args) throws InterruptedException {
        var journeys = new JourneysFanOut();
        // region: cancel
        var trains = journeys.trains(List.of("Wien", "Roma"));
        var hotels = journeys.hotels(List.of("Roma"));
        var journey = journeys.journey(trains, hotels);
        journeys.running.await();

        journey.cancel();

        System.out.println(journey.await() + " " + trains.await() + " " + hotels.await());
        // endregion
    }
}
