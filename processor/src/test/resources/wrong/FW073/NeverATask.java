import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NeverATask {
  @Gather("run") abstract List<String> all(@Each List<String> jobs);
  String run(String job) { return other(job); }
  @Remote String other(String job) { return ""; }
//! warning [FW073] No fan-out method of 'NeverATask' runs 'other', which has '@Remote'. A call of it waits for a member, one after the other. Remove '@Remote' from 'other', or declare a fan-out method that runs it.
}
