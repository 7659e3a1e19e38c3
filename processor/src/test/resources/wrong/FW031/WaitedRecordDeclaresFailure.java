import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitedRecordDeclaresFailure {
  record Pair(Task<String> left, Task<String> right) {}
  @WaitFor(timeout = "1s") abstract Pair pair() throws IOException, TimeoutException, InterruptedException;
//! warning [FW031] 'pair' declares 'TimeoutException' and never throws it. A 'catch' of it is never entered: at its timeout it returns, and throws nothing. Remove 'TimeoutException' from the 'throws' of 'pair'.
//! warning [FW031] 'pair' declares 'IOException' and never throws it. A 'catch' of it is never entered: the failures of the tasks are in the tasks that it returns. Remove 'IOException' from the 'throws' of 'pair'.
  String left() throws IOException { return ""; }
  String right() { return ""; }
}
