import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachOverloads {
  @Gather("fetch") abstract List<String> fetchAll(@Each List<URI> uris);
//! error [FW014] Several methods 'fetch' can be the task of 'fetchAll(List<URI>)': 'fetch(URI)' and 'fetch(Object)'. A task is one method, and no overload is preferred to another. Rename all of them but one.
  String fetch(URI uri) { return ""; }
  String fetch(Object uri) { return ""; }
}
