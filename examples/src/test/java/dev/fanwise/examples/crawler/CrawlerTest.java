package dev.fanwise.examples.crawler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.examples.Console;
import dev.fanwise.testing.FanOutExtension;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD) // an interrupt would not reach it
@ExtendWith(FanOutExtension.class)
class CrawlerTest {

    private final Console console = new Console();

    @Test
    void printsThePagesOrTheBrokenLink() throws Exception {
        new CrawlSite(console).crawlOwnSites();

        assertThat(console).hasToString("""
                6 pages:
                - /
                - /about
                - /news
                - /shop
                - /shop/cups
                - /shop/teapots
                A broken link: /news links to /events, which answers 404
                """);
    }

    @Test
    void printsWhatElseFailed() throws Exception {
        URI gone;
        try (var site = new Site(page -> List.of())) {
            gone = site.root();
        }

        new CrawlSite(console).crawl(gone);

        assertThat(console).hasToString("1 task of Crawler.crawl failed: /: java.net.ConnectException\n");
    }

    /** The signal that is sent is what Ctrl-C sends, in all but its number. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process can only be killed there")
    void ctrlCEndsTheCrawlInGoodOrder() throws Exception {
        var asked = new CountDownLatch(1);
        try (var site = new Site(page -> {
            asked.countDown();
            await(new CountDownLatch(1));
            return List.of();
        })) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrawlSite.class.getName(),
                            site.root().toString())
                    .redirectError(Redirect.DISCARD)
                    .start();
            try {
                asked.await();
                process.toHandle().destroy();

                assertThat(process.getInputStream())
                        .asString(UTF_8)
                        .isEqualTo("Interrupted: no request is on its way any more.\n");
                assertThat(process.waitFor()).as("exit value").isEqualTo(128 + 15);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
