import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ReturnWhenWithUntil {
  String read(URI replica) { return ""; }
  boolean enough(Waited<String> soFar) { return true; }
  @WaitFor(value = "read", until = "enough", returnWhen = ReturnWhen.FIRST_COMPLETED)
//! warning [FW024] 'returnWhen' has no effect on 'all'. 'until' says when the call returns. Remove 'returnWhen'.
  abstract Waited<String> all(@Each List<URI> replicas);
}
