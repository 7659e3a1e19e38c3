import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FirstSucceededDeclaresFailure {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL)
  abstract String any(@Each List<URI> uris) throws IOException, InterruptedException;
//! warning [FW031] 'any' declares 'IOException' and never throws it. A 'catch' of it is never entered: 'FIRST_SUCCEEDED' throws an 'ExceptionGroup' that holds all failures if no task succeeds. Remove 'IOException' from the 'throws' of 'any', or catch 'ExceptionGroup' where callers catch it.
  String fetch(URI uri) throws IOException { return ""; }
}
