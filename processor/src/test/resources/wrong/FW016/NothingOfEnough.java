import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NothingOfEnough {
  String read(URI replica) { return ""; }
  boolean enough(Waited<String> soFar) { return true; }
  @WaitFor(value = "read", until = "enough", onReturn = Cancellation.CANCEL) abstract void nothing(@Each List<URI> replicas);
//! error [FW016] 'nothing' returns 'void'. A method with 'until' returns what is enough: a 'Waited', a 'List' of values, or one value. Return the 'Waited' of what the task returns.
}
