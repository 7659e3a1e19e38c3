import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SingleResult {
  @Gather("fetch") abstract String any(@Each List<URI> uris);
//! error [FW016] 'any' returns 'String'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'any' return 'List<String>'.
  String fetch(URI uri) { return ""; }
}
