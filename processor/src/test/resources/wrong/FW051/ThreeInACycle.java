import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ThreeInACycle {
  record Trip(String hotel, String price, String route) {}
  @Gather abstract Trip plan(String city);
  String hotel(String city, String route) { return route; }
  String price(String hotel) { return hotel; }
//! error [FW051] The task 'hotel' of 'plan' needs 'route', which needs 'price', which needs 'hotel'. A task starts when the tasks that it needs have completed, so none of these would start. Let one of them do without the result of the other.
  String route(String price) { return price; }
}
