import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RecordWithEach {
  record Page(String title) {}
  @Gather abstract Page load(@Each List<URI> uris);
//! error [FW016] 'load' returns 'Page'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Remove '@Each', or return a 'List' of what the task returns.
  String title(URI uri) { return ""; }
}
