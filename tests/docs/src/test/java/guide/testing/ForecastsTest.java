package guide.testing;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome.Cancelled;
import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import guide.testing.Forecasts.Forecast;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FanOutExtension.class)
final class ForecastsTest {

    /** A service that answers at once. */
    // region: fake
    static class FakeWeather implements Weather {

        @Override
        public int degrees(String city) throws IOException, InterruptedException {
            return 12;
        }

        @Override
        public String warning(String city) throws IOException, InterruptedException {
            return "storm";
        }
    }
    // endregion

    @Test
    // region: task
    void degreesAreThoseOfTheService() throws Exception {
        assertThat(new ForecastsFanOut(new FakeWeather()).degrees("Ghent")).isEqualTo(12);
    }
    // endregion

    @Test
    // region: failure
    void aForecastNeedsNoWarning() throws Exception {
        var failure = new IOException("no answer");
        var forecasts = new ForecastsFanOut(new VirtualTime().options(), new FakeWeather() {
            @Override
            public String warning(String city) throws IOException {
                throw failure;
            }
        });

        assertThat(forecasts.forecast("Ghent")).isEqualTo(new Forecast(12, new Failure<>(failure)));
    }
    // endregion

    // region: slow
    static class SlowWeather extends FakeWeather {

        private final VirtualTime time;

        SlowWeather(VirtualTime time) {
            this.time = time;
        }

        @Override
        public int degrees(String city) throws InterruptedException {
            time.sleep(ofSeconds(3));
            return 12;
        }

        @Override
        public String warning(String city) throws InterruptedException {
            time.sleep(ofSeconds(2));
            return "storm";
        }
    }
    // endregion

    @Test
    // region: sameTime
    void bothQuestionsAreAskedAtTheSameTime() throws Exception {
        var time = new VirtualTime();
        var forecasts = new ForecastsFanOut(time.options(), new SlowWeather(time));

        forecasts.forecast("Ghent");

        assertThat(time.now()).isEqualTo(ofSeconds(3)); // not 3 s and 2 s
    }
    // endregion

    @Test
    // region: timeout
    void aForecastThatDoesNotComeInTimeIsAnException() {
        var time = new VirtualTime();
        var forecasts = new TimedForecastsFanOut(time.options(), new SlowWeather(time) {
            @Override
            public int degrees(String city) throws InterruptedException {
                time.sleep(ofHours(1));
                return 12;
            }
        });

        assertThatThrownBy(() -> forecasts.forecast("Ghent", ofMinutes(30))).isInstanceOf(TimeoutException.class);
        assertThat(time.now()).isEqualTo(ofMinutes(30));
    }
    // endregion

    @Test
    // region: order
    void noDegreesWhileTheWarningIsSlow() throws Exception {
        var time = new VirtualTime();
        List<String> cancelled = new ArrayList<>(); // one thread runs at a time
        var forecasts = new ForecastsFanOut(time.options(), new FakeWeather() {
            @Override
            public int degrees(String city) throws IOException, InterruptedException {
                time.sleep(ofSeconds(1));
                throw new IOException("no answer");
            }

            @Override
            public String warning(String city) throws InterruptedException {
                try {
                    time.sleep(ofHours(1));
                } catch (InterruptedException interrupt) {
                    cancelled.add("warning after " + time.now());
                    throw interrupt;
                }
                return "storm";
            }
        });

        assertThatThrownBy(() -> forecasts.forecast("Ghent")).hasMessage("no answer");

        assertThat(cancelled).containsExactly("warning after PT1S");
    }
    // endregion

    @Test
    // region: advance
    void theForecastComesAfterThreeSeconds() throws Exception {
        var time = new VirtualTime();
        var forecasts = new ForecastsFanOut(time.options(), new SlowWeather(time));
        var call = Task.start(time, () -> forecasts.forecast("Ghent"));

        time.advance(ofSeconds(2));
        assertThat(call.isDone()).isFalse();
        time.advance(ofSeconds(1));

        assertThat(call.outcome()).isEqualTo(new Success<>(new Forecast(12, new Success<>("storm"))));
    }
    // endregion

    @Test
    // region: cancel
    void aCancelledForecastCancelsItsQuestions() throws Exception {
        var time = new VirtualTime();
        var forecasts = new ForecastsFanOut(time.options(), new SlowWeather(time));
        var call = Task.start(time, () -> forecasts.forecast("Ghent"));
        time.advance(ZERO); // both questions have been asked

        call.cancel();

        assertThat(call.await()).isEqualTo(new Cancelled<>());
        assertThat(time.now()).isZero();
    }
    // endregion

    // region: everyOrder
    static class FlakyWeather extends FakeWeather {

        @Override
        public String warning(String city) throws IOException {
            if (EveryOrder.choose("the warning fails")) {
                throw new IOException("no answer");
            }
            return "storm";
        }
    }

    @Test
    void degreesAreThereInEveryOrder() {
        var checked = EveryOrder.of(() -> {
                    var time = new VirtualTime();
                    var forecasts = new ForecastsFanOut(time.options(), new FlakyWeather());
                    assertThat(forecasts.forecast("Ghent").degrees()).isEqualTo(12);
                })
                .check();

        assertThat(checked.isComplete()).isTrue();
    }
    // endregion

    @Test
    // region: report
    void aReportSaysWhatHappens() {
        var orders = EveryOrder.of(() -> {
            var time = new VirtualTime();
            var forecasts = new ForecastsFanOut(time.options(), new FlakyWeather());
            if (forecasts.forecast("Ghent").warning() instanceof Failure<?>(var failure)) {
                throw new IllegalStateException("the warning is missing", failure);
            }
        });

        assertThatThrownBy(orders::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        """
                        java.lang.IllegalStateException: the warning is missing
                        in this order, number 3 of those that were run:
                          1. the caller starts degrees of Forecasts.forecast, starts warning of Forecasts.forecast and waits for Forecasts.forecast
                          2. degrees of Forecasts.forecast returns
                          3. warning of Forecasts.forecast the warning fails and fails: java.io.IOException: no answer
                          4. the caller ends
                        To repeat it: replay(\"""");
    }
    // endregion

    @Test
    // region: sameThread
    void tasksOfASameThreadExecutorRunOneAfterTheOther() throws Exception {
        List<String> order = new ArrayList<>(); // only this thread uses it
        var forecasts = new ForecastsFanOut(Runnable::run, new FakeWeather() {
            @Override
            public int degrees(String city) {
                order.add("degrees of " + city);
                return 12;
            }

            @Override
            public String warning(String city) {
                order.add("warning of " + city);
                return "";
            }
        });

        forecasts.forecast("Ghent");

        assertThat(order).containsExactly("degrees of Ghent", "warning of Ghent");
    }
    // endregion
}
