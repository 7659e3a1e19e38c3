import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitedDeclaresFailure {
  @WaitFor("fetch") abstract Waited<String> all(@Each List<URI> uris) throws IOException, InterruptedException;
//! warning [FW031] 'all' declares 'IOException' and never throws it. A 'catch' of it is never entered: the failures of the tasks are in the tasks that it returns. Remove 'IOException' from the 'throws' of 'all'.
  String fetch(URI uri) throws IOException { return ""; }
}
