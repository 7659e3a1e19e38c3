package guide.cancellation;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CountDownLatch;

abstract class Sensors {

    final CountDownLatch connected = new CountDownLatch(2);

    // region: tasks
    @Gather("read")
    abstract Task<List<Integer>> readAll(@Each List<Socket> sensors);

    int read(Socket sensor) throws IOException {
        Task.closeOnCancel(sensor);
        connected.countDown();
        return sensor.getInputStream().read(); // an interrupt does not wake a platform thread here
    }
    // endregion

    // region: main
    public static void main(String[] args) throws IOException, InterruptedException {
        try (var silent = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
                var first = new Socket(silent.getInetAddress(), silent.getLocalPort());
                var second = new Socket(silent.getInetAddress(), silent.getLocalPort())) {
            var sensors = new SensorsFanOut(task -> new Thread(task).start());
            var values = sensors.readAll(List.of(first, second));
            sensors.connected.await();

            values.cancel();

            System.out.println(values.await());
        }
    }
    // endregion
}
