import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Winner {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL, timeout = "2s")
  abstract String fastest(@Each List<URI> uris);
//! error [FW020] fastest has a timeout, so it may throw TimeoutException, which it does not declare. Add 'throws TimeoutException', or return a Waited.
  String fetch(URI uri) throws IOException { return ""; }
}
