import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Handler {
  interface Store { void put(String value) throws IOException; }
  @Gather("fetch") abstract void gather(@Each List<URI> pages, @AsCompleted Store store);
//! error [FW012] 'store' may throw 'IOException', which 'gather' does not declare. The call throws what a task throws. Add 'throws IOException' to 'gather', or handle it in 'store'.
  @TaskGroupScope("fetch") abstract void scope(@Each List<URI> pages, @AsCompleted Store store);
//! error [FW012] 'store' may throw 'IOException', which 'scope' does not declare. The call throws what a task throws. Add 'throws IOException' to 'scope', or handle it in 'store'.
  String fetch(URI page) { return ""; }
}
