import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RunsOnMembers {
  @Gather("a") abstract List<String> load(@Each List<String> x);
  @Remote CompletableFuture<String> a(String x) { return null; }
//! error [FW070] 'a' runs on other members, and its result cannot be sent to them: 'a' is of type 'CompletableFuture<String>', which is not a value but something that runs. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'RunsOnMembers', of which each member has an object of its own.
}
