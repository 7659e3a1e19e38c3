import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoneAtAll {
  String read(URI replica) { return ""; }
  @WaitFor(value = "read", until = "quorum") abstract Waited<String> all(@Each List<URI> replicas);
//! error [FW063] There is no method 'quorum' for 'all'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Declare 'boolean quorum(Waited<String> soFar)'.
}
