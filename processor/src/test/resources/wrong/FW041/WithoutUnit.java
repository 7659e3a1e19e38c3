import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WithoutUnit {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL, stagger = "50")
//! error [FW041] '"50"' is not a time between two starts. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write 'stagger = "50ms"' or '"50s"', whichever is meant.
  abstract String fastest(@Each List<URI> uris);
  String fetch(URI uri) throws IOException { return ""; }
}
