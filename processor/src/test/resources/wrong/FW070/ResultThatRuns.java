import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ResultThatRuns {
  @Gather("run") abstract List<String> all(@Each List<String> jobs);
  @Remote CompletableFuture<String> run(String job) { return null; }
//! error [FW070] 'run' runs on other members, and its result cannot be sent to them: 'run' is of type 'CompletableFuture<String>', which is not a value but something that runs. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'ResultThatRuns', of which each member has an object of its own.
}
