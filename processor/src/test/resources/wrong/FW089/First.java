import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class First {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_COMPLETED) abstract Stream<Task<String>> first(@Each List<URI> pages);
//! error [FW089] 'returnWhen' is on 'first', which returns a stream. The code that reads the stream decides when it has enough: with 'limit', 'takeWhile', 'findFirst'. Remove 'returnWhen'.
  String fetch(URI page) { return ""; }
}
