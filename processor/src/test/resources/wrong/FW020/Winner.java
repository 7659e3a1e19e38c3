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
//! error [FW020] 'fastest' has a timeout and does not declare 'TimeoutException'. A call that takes longer throws it. Add 'throws TimeoutException' to 'fastest', or let 'fastest' return 'Waited<String>'.
  String fetch(URI uri) throws IOException { return ""; }
}
