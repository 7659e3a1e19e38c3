import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OfComponents {
  record Page(Task<String> title) {}
  String title() { return ""; }
  boolean enough(Waited<String> soFar) { return true; }
  @WaitFor(until = "enough") abstract Page load();
//! error [FW063] 'until' is on 'load', which has no parameter with '@Each'. It asks about the tasks of elements. Remove 'until'.
}
