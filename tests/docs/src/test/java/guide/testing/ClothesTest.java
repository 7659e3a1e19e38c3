package guide.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Gather;
import dev.fanwise.Outcome.Success;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ClothesTest {

    @Test
    // region: fanOut
    void coldDaysNeedACoat() throws Exception {
        var clothes = new Clothes(new Forecasts(new ForecastsTest.FakeWeather()) {
            @Override
            Forecast forecast(String city) {
                return new Forecast(3, new Success<>(""));
            }
        });

        assertThat(clothes.advice("Ghent")).isEqualTo("take a coat");
    }
    // endregion

    // region: tasks
    abstract static class WarmForecasts extends Forecasts {

        WarmForecasts() {
            super(new ForecastsTest.FakeWeather());
        }

        @Override
        @Gather // declared again, so that a class is generated for this type
        abstract Forecast forecast(String city) throws IOException, InterruptedException;

        @Override
        int degrees(String city) {
            return 28;
        }

        @Override
        String warning(String city) {
            return "";
        }
    }

    @Test
    void warmDaysNeedAHat() throws Exception {
        var clothes = new Clothes(new ClothesTest_WarmForecastsFanOut());

        assertThat(clothes.advice("Ghent")).isEqualTo("take a hat");
    }
    // endregion
}
