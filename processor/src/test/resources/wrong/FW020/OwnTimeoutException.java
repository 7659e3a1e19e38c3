import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OwnTimeoutException {
  static class TimeoutException extends Exception {}
  record Page(String title) {}
  @Gather(timeout = "1s") abstract Page load() throws TimeoutException;
//! error [FW020] 'load' has a timeout and does not declare 'java.util.concurrent.TimeoutException'. A call that takes longer throws it. Add 'throws java.util.concurrent.TimeoutException' to 'load', or make every result an 'Outcome'.
  String title() { return ""; }
}
