package guide.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.Outcome.Cancelled;
import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import guide.testing.Forecasts.Forecast;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class ForecastsTest {

    /** A service whose answers a test gives, with latches or without. */
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
        var forecasts = new ForecastsFanOut(Runnable::run, new FakeWeather() {
            @Override
            public String warning(String city) throws IOException {
                throw failure;
            }
        });

        assertThat(forecasts.forecast("Ghent")).isEqualTo(new Forecast(12, new Failure<>(failure)));
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

    @Test
    // region: sameTime
    void bothQuestionsAreAskedAtTheSameTime() throws Exception {
        var asked = new CountDownLatch(2);
        var forecasts = new ForecastsFanOut(new FakeWeather() {
            @Override
            public int degrees(String city) throws InterruptedException {
                asked.countDown();
                asked.await(); // for ever, if the other one is asked later
                return 12;
            }

            @Override
            public String warning(String city) throws InterruptedException {
                asked.countDown();
                asked.await();
                return "storm";
            }
        });

        assertThat(forecasts.forecast("Ghent")).isEqualTo(new Forecast(12, new Success<>("storm")));
    }
    // endregion

    @Test
    // region: order
    void theWarningMayComeFirst() throws Exception {
        var tasks = new LinkedBlockingQueue<Runnable>();
        var forecasts = new ForecastsFanOut(tasks::add, new FakeWeather());
        var call = Task.start(Thread::startVirtualThread, () -> forecasts.forecast("Ghent"));
        var degrees = tasks.take();
        var warning = tasks.take();

        warning.run();
        degrees.run();

        assertThat(call.get()).isEqualTo(new Forecast(12, new Success<>("storm")));
    }
    // endregion

    @Test
    // region: cancel
    void whoCancelsAForecastCancelsItsQuestions() throws Exception {
        var asked = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var forecasts = new ForecastsFanOut(new FakeWeather() {
            @Override
            public int degrees(String city) throws InterruptedException {
                asked.countDown();
                try {
                    new CountDownLatch(1).await(); // until it is interrupted
                } finally {
                    stopped.countDown();
                }
                return 12;
            }
        });
        var call = Task.start(Thread::startVirtualThread, () -> forecasts.forecast("Ghent"));
        asked.await();

        call.cancel();

        assertThat(call.await()).isEqualTo(new Cancelled<>());
        assertThat(stopped.getCount()).isZero(); // the call has waited for its tasks
    }
    // endregion

    @Test
    // region: timeout
    void aForecastThatDoesNotComeInTimeIsAnException() {
        var forecasts = new TimedForecastsFanOut(new FakeWeather());

        assertThatThrownBy(() -> forecasts.forecast("Ghent", Duration.ZERO)).isInstanceOf(TimeoutException.class);
    }
    // endregion
}
