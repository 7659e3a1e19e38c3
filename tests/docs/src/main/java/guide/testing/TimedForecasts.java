package guide.testing;

import dev.fanwise.Gather;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Forecasts for the impatient. */
abstract class TimedForecasts extends Forecasts {

    TimedForecasts(Weather weather) {
        super(weather);
    }

    // region: method
    @Gather
    abstract Forecast forecast(String city, Duration timeout)
            throws IOException, InterruptedException, TimeoutException;
    // endregion
}
