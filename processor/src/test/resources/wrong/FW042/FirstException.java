import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FirstException {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_EXCEPTION, stagger = "50ms")
//! error [FW042] stagger starts the tasks of a race over @Each one after the other, but untilFailure has returnWhen = FIRST_EXCEPTION. Write returnWhen = FIRST_SUCCEEDED or FIRST_COMPLETED, or remove it.
  abstract Waited<String> untilFailure(@Each List<URI> uris);
  String fetch(URI uri) throws IOException { return ""; }
}
