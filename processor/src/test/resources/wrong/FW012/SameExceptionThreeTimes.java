import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SameExceptionThreeTimes {
  record Page(String title, String text, String footer) {}
  @Gather abstract Page load();
//! error [FW012] 'title', 'text' and 'footer' may throw 'IOException', 'TimeoutException' and 'ExecutionException', which 'load' does not declare. The call throws what a task throws. Add 'throws IOException, TimeoutException, ExecutionException' to 'load', or make every component, 'title', 'text' and 'footer', an 'Outcome'.
  String title() throws IOException, TimeoutException, ExecutionException { return ""; }
  String text() throws IOException, TimeoutException, ExecutionException { return ""; }
  String footer() throws IOException, TimeoutException, ExecutionException { return ""; }
}
