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
//! error [FW046] The component left of pair is the raw Task. A wait returns its tasks, of which some may be running: make the component Task<…>.
  @WaitFor abstract Pair pair();
  int left() { return 1; }
}
