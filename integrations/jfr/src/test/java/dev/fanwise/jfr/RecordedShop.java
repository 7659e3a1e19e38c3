package dev.fanwise.jfr;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.FanOutOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import jdk.jfr.Recording;

/** A recording of a few calls, one inside another. */
public final class RecordedShop {

    private static final Pages PAGES = new PagesFanOut(FanOutOptions.defaults().withObserver(new FanOutEvents()));

    private RecordedShop() {}

    public static Path record(Path folder) throws Exception {
        var file = folder.resolve("shop.jfr");
        try (var recording = new Recording()) {
            recording.start();
            PAGES.plan();
            PAGES.scope(List.of(RecordedShop::failing));
            recording.stop();
            recording.dump(file);
        }
        return file;
    }

    private static String failing() throws Exception {
        var running = new CountDownLatch(1);
        try {
            PAGES.scope(List.of(
                    () -> {
                        running.await();
                        throw new IOException("out of stock");
                    },
                    () -> {
                        running.countDown();
                        new CountDownLatch(1).await();
                        return "never";
                    }));
            return "unexpected";
        } catch (ExceptionGroup expected) {
            return "failed";
        }
    }
}
