package guide.guice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Guice;
import dev.fanwise.FanOutOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShopTest {

    @Test
    void theScopeIsThatOfTheGeneratedClass() throws Exception {
        var options = FanOutOptions.defaults();
        var injector = Guice.createInjector(new ShopModule(options));
        var pages = injector.getInstance(ProductPages.class);
        assertSame(pages, injector.getInstance(ProductPages.class));
        assertEquals(new ProductPages.Page("tea 4", 400), pages.load(4));
    }

    @Test
    void aScopeOfGuicesOwnIsThatOfTheGeneratedClassToo() throws Exception {
        var injector = Guice.createInjector(
                new ShopModule(FanOutOptions.defaults()),
                binder -> binder.bind(Prices.class).to(PricesFanOut.class));
        var prices = injector.getInstance(Prices.class);
        assertSame(prices, injector.getInstance(Prices.class));
        assertEquals(List.of("tea costs 1", "tea costs 2"), prices.price(List.of(1L, 2L)));
    }

    @Test
    void optionsThatAConstructorTakesApplyToEveryCall() throws Exception {
        var ran = new AtomicInteger();
        var titles = Guice.createInjector(new ShopModule(counting(ran))).getInstance(Titles.class);
        assertEquals(List.of("tea 1", "tea 2"), titles.title(List.of(1L, 2L)));
        assertEquals(2, ran.get());
    }

    private static FanOutOptions counting(AtomicInteger ran) {
        return FanOutOptions.defaults().withExecutor(task -> {
            ran.incrementAndGet();
            Thread.ofVirtual().start(task);
        });
    }
}
