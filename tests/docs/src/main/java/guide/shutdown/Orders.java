package guide.shutdown;

import dev.fanwise.Gather;
import java.util.concurrent.Executors;

abstract class Orders {

    static final class SoldOutException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    // region: type
    record Placed(String order, String mail) {}

    @Gather // onFailure is LEAVE: if order fails, mail continues
    abstract Placed place(String item) throws SoldOutException, InterruptedException;
    // endregion

    String order(String item) throws SoldOutException {
        throw new SoldOutException();
    }

    String mail(String item) {
        var mail = "mail about the " + item;
        System.out.println(mail + " sent");
        return mail;
    }

    public static void main(String[] args) throws InterruptedException {
        // region: close
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            new OrdersFanOut(executor).place("teapot");
        } catch (SoldOutException soldOut) { // after the executor is closed
            System.out.println("sold out");
        }
        // endregion
    }
}
