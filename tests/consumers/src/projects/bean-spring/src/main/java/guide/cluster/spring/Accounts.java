package guide.cluster.spring;

import dev.fanwise.Gather;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is advised is called from outside: the fan-out method, and another bean that a task calls. */
@Service
public abstract class Accounts {

    public record Balance(long euros, long cents) {}

    private final Bookings bookings;

    protected Accounts(Bookings bookings) {
        this.bookings = bookings;
    }

    @Gather
    @Transactional
    public abstract Balance balance(long id) throws InterruptedException;

    long euros(long id) {
        return bookings.sum(id) / 100;
    }

    long cents(long id) {
        return bookings.sum(id) % 100;
    }
}
