import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ValuesThatAreEnough {
  String read(URI replica) { return ""; }
  boolean enough(Waited<String> soFar) { return true; }
  @WaitFor(value = "read", until = "enough") abstract List<String> values(@Each List<URI> replicas);
//! error [FW040] 'values' returns no handles, and 'onReturn = LEAVE' leaves the other tasks running. No caller can cancel them or learn their results. Write 'onReturn = Cancellation.CANCEL_AND_JOIN', or write 'onReturn = Cancellation.CANCEL', or let 'values' return 'Waited<String>'.
  @WaitFor(value = "read", until = "enough") abstract String value(@Each List<URI> replicas);
//! error [FW040] 'value' returns no handles, and 'onReturn = LEAVE' leaves the other tasks running. No caller can cancel them or learn their results. Write 'onReturn = Cancellation.CANCEL_AND_JOIN', or write 'onReturn = Cancellation.CANCEL', or let 'value' return 'Waited<String>'.
}
