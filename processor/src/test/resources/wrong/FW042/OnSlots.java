import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OnSlots {
  record Pair(Task<String> left, Task<String> right) {}
  @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED, stagger = "50ms") abstract Pair pair();
//! error [FW042] stagger starts the tasks of a race over @Each one after the other, but pair has no @Each parameter. All components start at the same time. Remove it, or mark the parameter that holds the elements with @Each.
  String left() { return ""; }
  String right() { return ""; }
}
