import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Until {
  @WaitFor(value = "fetch", until = "enough") abstract Stream<Task<String>> some(@Each List<URI> pages);
//! error [FW089] 'until' is on 'some', which returns a stream. The code that reads the stream decides when it has enough: with 'limit', 'takeWhile', 'findFirst'. Remove 'until'.
  String fetch(URI page) { return ""; }
  boolean enough(Waited<String> soFar) { return true; }
}
