package dev.fanwise.examples.disconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.examples.Console;
import dev.fanwise.testing.FanOutExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD) // an interrupt would not reach it
@ExtendWith(FanOutExtension.class)
class ReportServiceTest {

    @Test
    void theReportTheDisconnectAndTheInterruptEndTheRace() throws Exception {
        var console = new Console();

        new ServeReports(console).run();

        assertThat(console).hasToString("""
                A client waits:
                - the report is sent
                - it receives: all is well
                A client hangs up:
                - the report is given up
                - the connection is lost
                A client waits, and the server shuts down:
                - the report is given up
                - the service is interrupted
                - it receives:\s
                """);
    }

    @Test
    void aReportThatCannotBeWrittenIsAnError() throws Exception {
        var noData = new IOException("no data");
        try (var server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                var client = new Socket(server.getInetAddress(), server.getLocalPort());
                var connection = server.accept()) {

            assertThatThrownBy(() -> new ReportServiceFanOut().serve(connection, () -> {
                        throw noData;
                    }))
                    .isInstanceOf(IOException.class)
                    .cause()
                    .isSameAs(noData);
            assertThat(client.isClosed()).isFalse();
        }
    }
}
