import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class VoidElements {
  @Gather("ping") abstract List<String> all(@Each List<URI> uris);
//! error [FW015] The result of 'all' is 'List<String>', but its task 'ping(URI)' returns 'void'. A 'void' task has the result 'Void'. Let 'all' return 'List<Void>'.
  void ping(URI uri) {}
}
