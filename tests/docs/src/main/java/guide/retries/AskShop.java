package guide.retries;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a shop that answers at the third attempt, and one that never does. */
final class AskShop {

    private AskShop() {}

    /** A shop that is busy at first. */
    static final class BusyShop implements Offers.Shop {

        final AtomicInteger prices = new AtomicInteger();
        final AtomicInteger stocks = new AtomicInteger();
        private final int failures;

        BusyShop(int failures) {
            this.failures = failures;
        }

        @Override
        public String price(String item) throws IOException {
            return answer(prices.incrementAndGet(), item + " for 3 EUR");
        }

        @Override
        public String stock(String item) throws IOException {
            return answer(stocks.incrementAndGet(), "20 packets");
        }

        private String answer(int attempt, String answer) throws IOException {
            if (attempt <= failures) {
                throw new IOException("busy");
            }
            return answer;
        }
    }

    public static void main(String[] args) throws Exception {
        // region: main
        var busy = new BusyShop(2);
        System.out.println(new OffersFanOut(busy, Duration.ofMillis(1)).ask(Duration.ofMinutes(1)));
        System.out.println(busy.prices + " and " + busy.stocks + " attempts");

        var closed = new BusyShop(Integer.MAX_VALUE);
        System.out.println(new OffersFanOut(closed, Duration.ofHours(1)).ask(Duration.ofMillis(300)));
        System.out.println(closed.prices + " and " + closed.stocks + " attempts");
        // endregion
    }
}
