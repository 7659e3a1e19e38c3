import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ListInsteadOfElement {
  @Gather("links") abstract List<String> all(@Each List<URI> uris);
//! error [FW015] The result of 'all' is 'List<String>', but its task 'links(URI)' returns 'List<String>'. The results of all tasks make 'List<List<String>>'. Let 'all' return 'List<List<String>>'.
  List<String> links(URI uri) { return List.of(); }
}
