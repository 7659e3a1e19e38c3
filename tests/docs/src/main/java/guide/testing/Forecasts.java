package guide.testing;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import java.io.IOException;

// region: type
abstract class Forecasts {

    record Forecast(int degrees, Outcome<String> warning) {}

    private final Weather weather; // an interface

    Forecasts(Weather weather) {
        this.weather = weather;
    }

    @Gather(onFailure = CANCEL_AND_JOIN)
    abstract Forecast forecast(String city) throws IOException, InterruptedException;

    int degrees(String city) throws IOException, InterruptedException {
        return weather.degrees(city);
    }

    String warning(String city) throws IOException, InterruptedException {
        return weather.warning(city);
    }
}
// endregion
