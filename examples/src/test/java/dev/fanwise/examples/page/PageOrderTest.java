package dev.fanwise.examples.page;

import static dev.fanwise.Cancellation.CANCEL_AND_JOIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.Gather;
import dev.fanwise.testing.EveryOrder;
import dev.fanwise.testing.FanOutExtension;
import dev.fanwise.testing.VirtualTime;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page shows when its services fail, in every order. */
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
