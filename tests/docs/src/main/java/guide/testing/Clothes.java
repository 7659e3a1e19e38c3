package guide.testing;

import dev.fanwise.Outcome.Success;
import java.io.IOException;

/** Uses forecasts. */
final class Clothes {

    private final Forecasts forecasts;

    Clothes(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    String advice(String city) throws IOException, InterruptedException {
        var forecast = forecasts.forecast(city);
        if (forecast.warning() instanceof Success<String>(var warning) && !warning.isEmpty()) {
            return "stay at home: " + warning;
        }
        return forecast.degrees() < 15 ? "take a coat" : "take a hat";
    }
}
