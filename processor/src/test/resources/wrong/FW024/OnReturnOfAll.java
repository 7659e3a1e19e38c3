import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OnReturnOfAll {
  @WaitFor(value = "fetch", onReturn = Cancellation.CANCEL) abstract Waited<String> all(@Each List<URI> uris);
//! warning [FW024] 'onReturn' has no effect on 'all'. The call returns when all tasks have completed, and none is running then. Remove 'onReturn'.
  String fetch(URI uri) throws IOException { return ""; }
}
