import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DeepInARecord {
  record Job(String name, Map<String, List<Part[]>> parts) {}
  record Part(int size, Thread worker) {}
  @Gather("run") abstract List<String> all(@Each List<Job> jobs);
  @Remote String run(Job job) { return ""; }
//! error [FW070] 'run' runs on other members, and its parameter 'job' cannot be sent to them: 'job.parts.worker' is of type 'Thread', which is neither one of those that are sent nor 'Serializable'. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'DeepInARecord', of which each member has an object of its own.
}
