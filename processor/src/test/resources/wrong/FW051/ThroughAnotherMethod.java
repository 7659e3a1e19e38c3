import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ThroughAnotherMethod {
  record Trip(String hotel, String price) {}
  @Gather abstract Trip plan(String city);
  String hotel(String city) { return city; }
  String price(@From("customer") String customer) { return customer; }
  String customer(@From("discount") String discount) { return discount; }
  String discount(@From("customer") String customer) { return customer; }
//! error [FW051] The task 'customer' of 'plan' needs 'discount', which needs 'customer'. A task starts when the tasks that it needs have completed, so none of these would start. Let one of them do without the result of the other.
}
