import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OfATaskThatAnotherNeeds {
  record Trip(String price, Outcome<String> hotel) {}
  @Gather abstract Trip plan(String city);
//! error [FW012] 'hotel' may throw 'IOException', 'customer' may throw 'TimeoutException', which 'plan' does not declare. The call throws what a task throws. Add 'throws IOException, TimeoutException' to 'plan', or make every result an 'Outcome'.
  String hotel(String city) throws IOException { return city; }
  String price(String hotel, @From("customer") String customer) { return customer; }
  String customer(String city) throws TimeoutException { return city; }
}
