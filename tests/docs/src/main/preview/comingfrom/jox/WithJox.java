package comingfrom.jox;

import static com.softwaremill.jox.structured.Par.par;
import static com.softwaremill.jox.structured.Par.parLimit;
import static com.softwaremill.jox.structured.Race.race;
import static com.softwaremill.jox.structured.Race.timeout;
import static com.softwaremill.jox.structured.Scopes.supervised;

import comingfrom.Shop;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

final class WithJox extends Shop {

    // region: all
    Page load(long id) throws InterruptedException {
        return supervised(scope -> {
            var product = scope.fork(() -> product(id));
            var reviews = scope.fork(() -> reviews(id));
            return new Page(product.join(), reviews.join());
        });
    }
    // endregion

    // region: each
    List<String> prices(List<String> sellers) throws InterruptedException {
        return par(calls(sellers));
    }

    private List<Callable<String>> calls(List<String> sellers) {
        return sellers.stream().<Callable<String>>map(seller -> () -> price(seller)).toList();
    }
    // endregion

    // region: first
    String anyPrice(List<String> sellers) throws InterruptedException {
        return race(calls(sellers));
    }
    // endregion

    // region: timeout
    List<String> pricesInTime(List<String> sellers) throws InterruptedException, TimeoutException {
        return timeout(100, () -> prices(sellers));
    }
    // endregion

    // region: bound
    List<String> pricesOfMany(List<String> sellers) throws InterruptedException {
        return parLimit(8, calls(sellers)); // a thread for each seller; eight of them do something
    }
    // endregion
}
