import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WinnerExplicit {
  @WaitFor(
      value = "fetch",
      returnWhen = ReturnWhen.FIRST_SUCCEEDED,
      onReturn = Cancellation.LEAVE)
//! error [FW040] 'first' returns no handles, and 'onReturn = LEAVE' leaves the other tasks running. No caller can cancel them or learn their results. Write 'onReturn = Cancellation.CANCEL_AND_JOIN', or write 'onReturn = Cancellation.CANCEL', or let 'first' return 'Waited<String>'.
  abstract String first(@Each List<URI> uris) throws InterruptedException;
  String fetch(URI uri) throws IOException { return ""; }
}
