import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OnFailureOfOutcomeList {
  @Gather(value = "fetch", onFailure = Cancellation.LEAVE) abstract List<Outcome<String>> all(@Each List<URI> uris);
//! warning [FW024] 'onFailure' has no effect on 'all'. Every result is an 'Outcome', so no failure ends the call. Remove 'onFailure'.
  String fetch(URI uri) { return ""; }
}
