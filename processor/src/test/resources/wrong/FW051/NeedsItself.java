import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NeedsItself {
  record Trip(String hotel, String price) {}
  @Gather abstract Trip plan(String city);
  String hotel(String city) { return city; }
  String price(String hotel, String price) { return hotel; }
//! error [FW051] The task 'price' of 'plan' needs its own result. A task starts when the tasks that it needs have completed, so it would never start. Rename the parameter 'price' of 'price'.
}
