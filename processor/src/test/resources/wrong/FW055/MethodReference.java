import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MethodReference {
  @Gather(value = "open", discard = "Reader::close") abstract List<Reader> all(@Each List<String> ids);
//! error [FW055] There is no method 'Reader::close' for 'all'. 'discard' names a method that takes a result as its one parameter. Declare 'void close(Reader result)' and write 'discard = "close"'.
  @Gather(value = "store", discard = "this::drop") abstract List<URI> others(@Each List<String> ids);
//! error [FW055] There is no method 'this::drop' for 'others'. 'discard' names a method that takes a result as its one parameter. Write 'discard = "drop"'.
  Reader open(String id) { return null; }
  URI store(String id) { return null; }
  void drop(URI uri) {}
}
