import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OwnList {
  static class List<T> {}
  @Gather("fetch") abstract List<String> all(@Each URI[] uris);
//! error [FW016] 'all' returns 'OwnList.List<String>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Remove '@Each', or return a 'List' of what the task returns.
  String fetch(URI uri) { return ""; }
}
