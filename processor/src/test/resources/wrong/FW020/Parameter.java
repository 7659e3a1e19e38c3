import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Parameter {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris, Duration timeout);
//! error [FW020] all has a timeout, so it may throw TimeoutException, which it does not declare. Add 'throws TimeoutException', or make every result an Outcome.
  String fetch(URI uri) { return ""; }
}
