import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateRecord {
  static class Jobs {
    private record Secret(int number) {}
    record Job(Secret secret) {}
  }
  @Gather("run") abstract List<String> all(@Each List<Jobs.Job> jobs);
  @Remote String run(Jobs.Job job) { return ""; }
//! error [FW070] 'run' runs on other members, and its parameter 'job' cannot be sent to them: 'job.secret' is of type 'Secret', which the generated class has no access to. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'PrivateRecord', of which each member has an object of its own.
}
