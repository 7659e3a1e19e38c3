package dev.fanwise.examples.disconnect;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static dev.fanwise.ReturnWhen.FIRST_COMPLETED;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.WaitFor;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report and a disconnect that race, without sockets: in virtual time, and in every order. */
@ExtendWith(FanOutExtension.class)
class ReportOrderTest {

    /** The same method with another task: the annotation stands here again, so that a class is generated for this type. */
    abstract static class FakeReportService extends ReportService {

        private final VirtualTime time;
        private final Duration untilDisconnect;

        FakeReportService(VirtualTime time, Duration untilDisconnect) {
            this.time = time;
            this.untilDisconnect = untilDisconnect;
        }

        @Override
        @WaitFor(returnWhen = FIRST_COMPLETED, onReturn = CANCEL_AND_JOIN, onCancel = CANCEL_AND_JOIN)
        abstract Race race(Socket client, Callable<String> report) throws InterruptedException;

        @Override
        void disconnect(Socket client) {
            try {
                time.sleep(untilDisconnect);
            } catch (InterruptedException closed) {
                return; // a socket that is closed ends the read
            }
        }
    }

    private static final class FakeClient extends Socket {

        private final ByteArrayOutputStream received = new ByteArrayOutputStream();

        @Override
        public OutputStream getOutputStream() {
            return received;
        }
    }

    private final VirtualTime time = new VirtualTime();
    private final FakeClient client = new FakeClient();

    private boolean serve(Duration untilReport, Duration untilDisconnect) throws Exception {
        return new ReportOrderTest_FakeReportServiceFanOut(time.options(), time, untilDisconnect).serve(client, () -> {
            time.sleep(untilReport);
            return "report";
        });
    }

    @Test
    void aReportThatIsInTimeIsSent() throws Exception {
        assertThat(serve(ofSeconds(1), ofSeconds(2))).isTrue();

        assertThat(client.received).hasToString("report");
        assertThat(time.now()).isEqualTo(ofSeconds(1));
    }

    @Test
    void aReportIsGivenUpAsSoonAsItsClientIsGone() throws Exception {
        assertThat(serve(ofSeconds(2), ofSeconds(1))).isFalse();

        assertThat(client.received).hasToString("");
        assertThat(time.now()).isEqualTo(ofSeconds(1));
    }

    @Test
    void whatIsSentIsReceivedInEveryOrder() {
        var checked = EveryOrder.of(() -> {
                    var its = new VirtualTime();
                    var receiver = new FakeClient();
                    var service = new ReportOrderTest_FakeReportServiceFanOut(its.options(), its, ofSeconds(1));
                    var isSent = service.serve(receiver, () -> {
                        its.sleep(ofSeconds(1));
                        return "report";
                    });
                    assertThat(receiver.received).hasToString(isSent ? "report" : "");
                })
                .check();

        assertThat(checked.isComplete()).isTrue();
        assertThat(checked.run()).isGreaterThan(10);
    }
}
