import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WinnerByDefault {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_COMPLETED)
//! error [FW040] first returns the result of one task only, so nobody could reach the others, which onReturn = LEAVE leaves running. Write onReturn = CANCEL or CANCEL_AND_JOIN, or return Waited<String>, which holds them.
  abstract String first(@Each List<URI> uris) throws IOException, InterruptedException;
  String fetch(URI uri) throws IOException { return ""; }
}
