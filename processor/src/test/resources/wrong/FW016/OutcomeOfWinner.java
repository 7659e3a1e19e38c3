import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OutcomeOfWinner {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL)
  abstract Outcome<String> first(@Each List<URI> uris);
//! error [FW016] 'first' returns 'Outcome<String>'. A 'Task' holds the outcome already. Let 'first' return 'Waited<String>'.
  String fetch(URI uri) throws IOException { return ""; }
}
