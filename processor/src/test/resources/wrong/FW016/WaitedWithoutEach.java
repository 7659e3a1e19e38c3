import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitedWithoutEach {
  @WaitFor abstract Waited<String> fetch(List<URI> uris);
//! error [FW016] 'fetch' returns 'Waited<String>' and has no parameter with '@Each'. Without '@Each', a '@WaitFor' method returns a record with a 'Task' component for each task. Write '@Each' on 'uris'.
  String fetch(URI uri) throws IOException { return ""; }
}
