import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitForTimeout {
  @WaitFor(value = "fetch", timeout = "soon") abstract Waited<String> all(@Each List<URI> uris);
//! error [FW021] '"soon"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  String fetch(URI uri) throws IOException { return ""; }
}
