import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class StaggerOneAtATime {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_SUCCEEDED, stagger = "5s", concurrency = 1, onReturn = Cancellation.CANCEL)
//! warning [FW024] 'stagger' has no effect on 'any'. With 'concurrency = 1' a task starts only when the one before has completed. Remove 'stagger'.
  abstract String any(@Each List<URI> uris);
  String fetch(URI uri) { return ""; }
}
