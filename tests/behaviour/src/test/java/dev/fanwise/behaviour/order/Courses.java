package dev.fanwise.behaviour.order;

import dev.fanwise.behaviour.Child;
import java.util.List;

/** The tasks of {@link Trips}, whose courses a test decides. */
final class Courses {

    final Child<String> hotel = new Child<>();
    final Child<String> customer = new Child<>();
    final Child<String> weather = new Child<>();
    final Child<String> price = new Child<>();
    final Child<String> bill = new Child<>();

    List<Child<String>> all() {
        return List.of(hotel, customer, weather, price, bill);
    }

    void endAll() {
        hotel.succeed("hotel");
        customer.succeed("customer");
        weather.succeed("weather");
        price.succeed("price");
        bill.succeed("bill");
    }
}
