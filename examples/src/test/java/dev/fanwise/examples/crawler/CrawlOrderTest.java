package dev.fanwise.examples.crawler;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which pages are read at which time, without sockets: in virtual time, and in every order. */
@ExtendWith(FanOutExtension.class)
class CrawlOrderTest {

    private static final HttpClient UNUSED = HttpClient.newHttpClient();
    private static final URI ROOT = URI.create("http://site/");

    /** A site: the links of each page, and how long it takes. A page that is not there is a broken link. */
    record FakeSite(Map<String, List<String>> pages, Function<String, Duration> duration) {}

    /** The same method with another way to read: the annotation stands here again, so that a class is generated. */
    abstract static class FakeCrawler extends Crawler {

        private final VirtualTime time;
        private final FakeSite site;
        private final List<String> log;

        FakeCrawler(VirtualTime time, FakeSite site, List<String> log) {
            super(UNUSED);
            this.time = time;
            this.site = site;
            this.log = log;
        }

        @Override
        @TaskGroupScope(concurrency = 8)
        abstract void crawl(URI root, Set<URI> pages) throws InterruptedException;

        @Override
        void crawl(TaskGroup group, URI root, Set<URI> pages) {
            super.crawl(group, root, pages);
        }

        @Override
        List<URI> read(URI page, URI link) throws BrokenLinkException, InterruptedException {
            log.add(link.getPath());
            time.sleep(site.duration().apply(link.getPath()));
            var links = site.pages().get(link.getPath());
            if (links == null) {
                throw new BrokenLinkException(page, link, 404);
            }
            return links.stream().map(link::resolve).toList();
        }
    }

    private static Crawler crawler(VirtualTime time, FakeSite site, List<String> log) {
        return new CrawlOrderTest_FakeCrawlerFanOut(time.options(), time, site, log);
    }

    @Test
    void readsEightPagesAtATime() throws Exception {
        var leaves = IntStream.range(0, 24).mapToObj(i -> "/" + i).toList();
        var pages = leaves.stream().collect(toMap(leaf -> leaf, leaf -> List.<String>of()));
        pages.put("/", leaves);
        var time = new VirtualTime();

        var found = crawler(time, new FakeSite(pages, page -> ofSeconds(1)), new ArrayList<>())
                .pagesFrom(ROOT);

        assertThat(found).hasSize(25);
        assertThat(time.now()).as("one page, and three times eight").isEqualTo(ofSeconds(4));
    }

    @Test
    void aBrokenLinkEndsRequestsThatAreNotAnswered() {
        var site = new FakeSite(
                Map.of("/", List.of("/hanging", "/broken"), "/hanging", List.of()),
                page -> page.equals("/hanging") ? ofHours(1) : ofSeconds(1));
        var time = new VirtualTime();

        assertThatThrownBy(() -> crawler(time, site, new ArrayList<>()).pagesFrom(ROOT))
                .isInstanceOf(BrokenLinkException.class)
                .hasMessage("/ links to /broken, which answers 404")
                .hasNoSuppressedExceptions();

        assertThat(time.now()).isEqualTo(ofSeconds(2));
    }

    @Test
    void eachPageIsReadOnceInEveryOrder() {
        var site = new FakeSite(
                Map.of("/", List.of("/a", "/b"), "/a", List.of("/", "/b", "/c"), "/b", List.of("/c"), "/c", List.of()),
                page -> ofSeconds(1));

        var checked = EveryOrder.of(() -> {
                    var read = new ArrayList<String>();
                    var found = crawler(new VirtualTime(), site, read).pagesFrom(ROOT);
                    assertThat(read).containsExactlyInAnyOrder("/", "/a", "/b", "/c");
                    assertThat(found).hasSize(4);
                })
                .check();

        assertThat(checked.run()).isGreaterThan(100);
    }
}
