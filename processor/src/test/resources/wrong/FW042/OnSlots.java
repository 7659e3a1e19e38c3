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
//! error [FW042] 'stagger' is on 'pair', which has no parameter with '@Each'. It starts the tasks of a race one after the other; the tasks of components start at the same time. Remove 'stagger'.
  String left() { return ""; }
  String right() { return ""; }
}
