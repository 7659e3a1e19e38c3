import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MisspeltPredicate {
  String read(URI replica) { return ""; }
  boolean enough(Waited<String> soFar) { return true; }
  @WaitFor(value = "read", until = "enuogh") abstract Waited<String> misspelt(@Each List<URI> replicas);
//! error [FW063] There is no method 'enuogh' for 'misspelt'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Write 'until = "enough"'.
}
