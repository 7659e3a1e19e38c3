package dev.fanwise.examples.page;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Gather;
import dev.fanwise.Outcome;
import dev.fanwise.examples.page.ProductPages.Page;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page shows, without sockets: in virtual time, and in every order. */
@ExtendWith(FanOutExtension.class)
class PageOrderTest {

    private static final HttpClient UNUSED = HttpClient.newHttpClient();

    /** The same method with other tasks: the annotation stands here again, so that a class is generated for this type. */
    abstract static class FakePages extends ProductPages {

        FakePages() {
            super(UNUSED, URI.create("http://unused/"));
        }

        @Override
        @Gather(onFailure = CANCEL_AND_JOIN)
        abstract Page load(long id) throws IOException, InterruptedException;

        @Override
        String product(long id) throws IOException {
            return answer("Teapot");
        }

        @Override
        String price(long id) {
            return "19.90 EUR";
        }

        @Override
        List<String> reviews(long id) throws IOException {
            return List.of(answer("Pours well"));
        }

        private static String answer(String what) throws IOException {
            if (EveryOrder.choose("no " + what)) {
                throw new IOException("no " + what);
            }
            return what;
        }
    }

    /** A shop whose services take their time. */
    abstract static class SlowPages extends ProductPages {

        private final VirtualTime time;

        SlowPages(VirtualTime time) {
            super(UNUSED, URI.create("http://unused/"));
            this.time = time;
        }

        @Override
        @Gather(onFailure = CANCEL_AND_JOIN)
        abstract Page load(long id) throws IOException, InterruptedException;

        @Override
        String get(String path) throws InterruptedException {
            time.sleep(ofSeconds(path.startsWith("reviews/") ? 3 : 2));
            return path;
        }
    }

    @Test
    void theRequestsAreOnTheirWayAtTheSameTime() throws Exception {
        var time = new VirtualTime();

        var page = new PageOrderTest_SlowPagesFanOut(time.options(), time).load(1);

        assertThat(page).isEqualTo(new Page("products/1", "prices/1", new Outcome.Success<>(List.of("reviews/1"))));
        assertThat(time.now()).as("not 2 and 2 and 3 seconds").isEqualTo(ofSeconds(3));
    }

    @Test
    void onlyAMissingProductIsAnError() {
        var checked = EveryOrder.of(() -> {
                    var pages = new PageOrderTest_FakePagesFanOut(new VirtualTime().options());
                    try {
                        assertThat(ShowPage.render(pages.load(42))).startsWith("Teapot, 19.90 EUR\n");
                    } catch (IOException failure) {
                        assertThat(failure).hasMessage("no Teapot");
                    }
                })
                .check();

        assertThat(checked.isComplete()).isTrue();
    }
}
