import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class HandleOfOtherType {
  @Gather("fetch") abstract Task<List<Integer>> all(@Each List<URI> uris);
//! error [FW015] The result of 'all' is 'Task<List<Integer>>', but its task 'fetch(URI)' returns 'String'. The results of all tasks make 'Task<List<String>>'. Let 'all' return 'Task<List<String>>'.
  String fetch(URI uri) throws IOException { return ""; }
}
