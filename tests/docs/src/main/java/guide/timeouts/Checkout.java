package guide.timeouts;

import dev.fanwise.Deadline;
import dev.fanwise.Gather;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

abstract class Checkout {

    // region: deadline
    record Order(String payment, Delivery delivery) {}

    @Gather
    abstract Order place(String cart, Deadline deadline) throws InterruptedException, TimeoutException;

    String payment(String cart, Deadline deadline) {
        return pay(cart, deadline.remaining());
    }

    record Delivery(String parcel, String courier) {}

    @Gather // a task of place, and a group itself
    abstract Delivery delivery(String cart, Deadline deadline) throws InterruptedException, TimeoutException;

    String parcel(String cart) {
        return "parcel on Monday";
    }

    String courier(String cart) throws InterruptedException {
        new CountDownLatch(1).await(); // never answers
        return "courier in an hour";
    }
    // endregion

    @SuppressWarnings("UnusedVariable") // nothing is really paid
    private static String pay(String cart, Duration atMost) {
        return atMost.compareTo(Duration.ofMillis(300)) <= 0 ? "paid" : "more time than there is";
    }

    public static void main(String[] args) throws InterruptedException {
        var checkout = new CheckoutFanOut();
        // region: call
        try {
            System.out.println(checkout.place("tea", Deadline.after(Duration.ofMillis(300))));
        } catch (TimeoutException late) {
            System.out.println("Nobody waited longer than 300 ms.");
        }
        // endregion
    }
}
