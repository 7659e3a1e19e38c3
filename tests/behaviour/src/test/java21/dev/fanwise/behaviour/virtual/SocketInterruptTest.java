package dev.fanwise.behaviour.virtual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Outcome;
import dev.fanwise.Task;
import dev.fanwise.behaviour.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A request to stop ends what a virtual thread does on a socket, by an exception that does not say so by its type. */
class SocketInterruptTest {

    private final CountDownLatch started = new CountDownLatch(1);

    private Outcome<Integer> askedToStop(Callable<Integer> code) throws InterruptedException {
        Task<Integer> task = Task.start(Thread::startVirtualThread, () -> {
            started.countDown();
            return code.call();
        });
        started.await();
        task.cancel();
        return task.await();
    }

    @Test
    @Rule("C9")
    void c9_aReadThatTheRequestEndsIsACancellation() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
            var input = socket.getInputStream();

            assertThat(askedToStop(input::read)).isEqualTo(new Outcome.Cancelled<>());
        }
    }

    @Test
    @Rule("C9")
    void c9_anAcceptThatTheRequestEndsIsACancellationAlsoIfItIsWrapped() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(askedToStop(() -> {
                        try (var nobody = silent.accept()) {
                            return nobody.getPort();
                        } catch (IOException closed) {
                            throw new UncheckedIOException(closed);
                        }
                    }))
                    .isEqualTo(new Outcome.Cancelled<>());
        }
    }
}
