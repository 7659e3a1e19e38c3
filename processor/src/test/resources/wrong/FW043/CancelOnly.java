import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class CancelOnly {
  @TaskGroupScope(value = "fetch", onFailure = Cancellation.CANCEL)
//! error [FW043] onFailure = CANCEL would let all return while tasks are running, but a scope returns only when all have ended. Write CANCEL_AND_JOIN, or LEAVE to let the others finish after a failure.
  abstract List<String> all(@Each List<URI> uris);
  String fetch(URI uri) throws IOException { return ""; }
}
