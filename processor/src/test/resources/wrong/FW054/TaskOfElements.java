import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TaskOfElements {
  @Gather("price") abstract List<String> prices(@Each List<String> cities, String customer);
  String price(String city, @From("customer") String customer) { return city; }
//! warning [FW054] 'customer' of 'price' has '@From', and no method that returns a record runs 'price' as a task. A task takes the result of another one in a call that returns a record. Remove '@From' from 'customer', or name 'price' as the task of a component.
  String customer(String city) { return city; }
}
