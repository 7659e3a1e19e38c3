import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ListOfWait {
  @WaitFor("fetch") abstract List<String> all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'List<String>'. A '@WaitFor' method over '@Each' returns the 'Waited' of its tasks; only with 'returnWhen = FIRST_COMPLETED' or 'FIRST_SUCCEEDED' it returns the result of one task. Let 'all' return 'Waited<String>'.
  String fetch(URI uri) { return ""; }
  @WaitFor("read") abstract List<Integer> lists(@Each List<URI> uris);
//! error [FW016] 'lists' returns 'List<Integer>'. A '@WaitFor' method over '@Each' returns the 'Waited' of its tasks; only with 'returnWhen = FIRST_COMPLETED' or 'FIRST_SUCCEEDED' it returns the result of one task. Let 'lists' return 'Waited<List<Integer>>'.
  List<Integer> read(URI uri) { return List.of(); }
}
