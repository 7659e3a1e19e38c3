import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OutcomesDeclareFailure {
  record Page(Outcome<String> title) {}
  @Gather(timeout = "1s") abstract Page load() throws IOException, TimeoutException, InterruptedException;
//! warning [FW031] 'load' declares 'TimeoutException' and never throws it. A 'catch' of it is never entered: at its timeout it returns, and throws nothing. Remove 'TimeoutException' from the 'throws' of 'load'.
//! warning [FW031] 'load' declares 'IOException' and never throws it. A 'catch' of it is never entered: every result is an 'Outcome', which holds the failure. Remove 'IOException' from the 'throws' of 'load'.
  String title() throws IOException { return ""; }
}
