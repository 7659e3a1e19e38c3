import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class VoidWaitForAll {
  @WaitFor("fetch") abstract void all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'void'. A '@WaitFor' method over '@Each' returns the 'Waited' of its tasks; only with 'returnWhen = FIRST_COMPLETED' or 'FIRST_SUCCEEDED' it returns the result of one task. Return the 'Waited' of what the task returns.
  String fetch(URI uri) throws IOException { return ""; }
}
