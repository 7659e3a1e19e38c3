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
//! error [FW020] 'all' has a timeout and does not declare 'TimeoutException'. A call that takes longer throws it. Add 'throws TimeoutException' to 'all', or make every result an 'Outcome'.
  String fetch(URI uri) { return ""; }
}
