import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WinnerOfAll {
  @WaitFor("fetch") abstract String all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'String'. A '@WaitFor' method over '@Each' returns the 'Waited' of its tasks; only with 'returnWhen = FIRST_COMPLETED' or 'FIRST_SUCCEEDED' it returns the result of one task. Let 'all' return 'Waited<String>'.
  String fetch(URI uri) throws IOException { return ""; }
}
