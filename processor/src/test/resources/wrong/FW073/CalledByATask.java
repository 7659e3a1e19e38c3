import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class CalledByATask {
  @Gather("a") abstract List<String> load(@Each List<String> x);
  String a(String x) { return b(x); }
  @Remote String b(String x) { return ""; }
//! warning [FW073] No fan-out method of 'CalledByATask' runs 'b', which has '@Remote'. A call of it waits for a member, one after the other. Remove '@Remote' from 'b', or declare a fan-out method that runs it.
}
