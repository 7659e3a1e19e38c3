package guide.order;

import dev.fanwise.From;
import dev.fanwise.Gather;
import java.io.IOException;

// region: type
abstract class Trips {

    record Hotel(String name, int nights) {}

    record Customer(String name, int discount) {}

    record Trip(Hotel hotel, int price, String weather) {}

    @Gather
    abstract Trip plan(String city, long customerId) throws IOException, InterruptedException;

    Hotel hotel(String city) throws IOException {
        return new Hotel("a room in " + city, 2);
    }

    int price(Hotel hotel, @From("customer") Customer customer) {
        return hotel.nights() * 100 - customer.discount();
    }

    Customer customer(long customerId) throws IOException {
        return new Customer("Ada", 30);
    }

    String weather(String city) {
        return "sun in " + city;
    }
}
// endregion
