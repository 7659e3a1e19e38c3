import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ReturnsResults {
  @Gather("fetch") abstract List<String> all(@Each List<URI> pages, @AsCompleted Consumer<String> each);
//! error [FW064] 'all' gives each result to 'each' and returns 'List<String>'. A method with '@AsCompleted' returns 'void', so that no result is kept. Return 'void', or remove the parameter 'each'.
  String fetch(URI page) { return ""; }
}
