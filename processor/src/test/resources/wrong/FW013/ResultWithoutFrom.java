import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ResultWithoutFrom {
  record Customer(String name) {}
  record Trip(String hotel, String price) {}
//! error [FW013] No method 'price' can be the task of the component 'price' of 'plan': 'price(String, Customer)' takes 'customer', which 'plan' does not have. Tasks take the parameters of 'plan' by name: 'String city'; and the results of other components. A parameter with '@From' takes the result of a method of the type. Write '@From("customer")' on 'customer'.
  @Gather abstract Trip plan(String city);
  String hotel(String city) { return city; }
  String price(String hotel, Customer customer) { return hotel; }
  Customer customer(String city) { return new Customer(city); }
}
