import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitedOfOtherType {
  @WaitFor("fetch") abstract Waited<Integer> all(@Each List<URI> uris);
//! error [FW015] The result of 'all' is 'Waited<Integer>', but its task 'fetch(URI)' returns 'String'. The results of all tasks make 'Waited<String>'. Let 'all' return 'Waited<String>'.
  String fetch(URI uri) throws IOException { return ""; }
}
