import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FirstException {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_EXCEPTION, stagger = "50ms")
//! error [FW042] 'stagger' is on 'untilFailure', which has 'returnWhen = FIRST_EXCEPTION'. It starts the tasks of a race one after the other, and a race ends with the first task. Write 'returnWhen = ReturnWhen.FIRST_SUCCEEDED', or remove 'stagger'.
  abstract Waited<String> untilFailure(@Each List<URI> uris);
  String fetch(URI uri) throws IOException { return ""; }
}
