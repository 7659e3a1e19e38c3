import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WinnerThatCompletes {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL)
  abstract String first(@Each List<URI> uris) throws InterruptedException;
//! error [FW012] 'fetch' may throw 'IOException', which 'first' does not declare. The call throws what a task throws. Add 'throws IOException' to 'first', or let 'first' return 'Waited<String>'.
  String fetch(URI uri) throws IOException { return ""; }
}
