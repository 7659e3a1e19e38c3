import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawTask {
  record Pair(Task left) {}
//! error [FW046] The component 'left' of 'pair' is the raw type 'Task'. A wait returns its tasks, some of which may be running. Write the type argument of 'Task' out.
  @WaitFor abstract Pair pair();
  int left() { return 1; }
}
