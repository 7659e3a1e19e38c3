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
//! error [FW043] 'onFailure = CANCEL' is on the scope 'all'. It would let the call return while tasks are running, and a scope returns when all have completed. Write 'onFailure = Cancellation.CANCEL_AND_JOIN', or write 'onFailure = Cancellation.LEAVE'.
  abstract List<String> all(@Each List<URI> uris);
  String fetch(URI uri) throws IOException { return ""; }
}
