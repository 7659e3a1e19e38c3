import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Question {
  String read(URI replica) { return ""; }
  boolean enough(Waited<String> soFar) throws IOException { return true; }
  @WaitFor(value = "read", until = "enough") abstract Waited<String> all(@Each List<URI> replicas);
//! error [FW012] 'enough' may throw 'IOException', which 'all' does not declare. The call throws what a task throws. Add 'throws IOException' to 'all', or handle it in 'enough'.
}
