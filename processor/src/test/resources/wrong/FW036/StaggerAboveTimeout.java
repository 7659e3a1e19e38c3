import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class StaggerAboveTimeout {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_SUCCEEDED, stagger = "5s", timeout = "2s", onReturn = Cancellation.CANCEL)
//! warning [FW036] 'stagger' of 'any' is '"5s"', and its timeout '"2s"'. The call is over before a second task starts, unless the first one fails. Remove 'stagger', or write a shorter 'stagger', or write a longer 'timeout'.
  abstract String any(@Each List<URI> uris) throws TimeoutException;
  String fetch(URI uri) { return ""; }
}
