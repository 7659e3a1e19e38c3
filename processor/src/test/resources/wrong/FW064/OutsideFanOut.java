import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class OutsideFanOut {
  record Shown(@AsCompleted Consumer<String> each) {}
//! error [FW064] 'Shown(Consumer<String>)' has a parameter with '@AsCompleted' and is not a fan-out method. A '@Gather' or '@TaskGroupScope' method over '@Each' gives it each result as its task completes. Remove '@AsCompleted' from 'each'.
  void fetch(List<URI> pages, @AsCompleted Consumer<String> each) {}
//! error [FW064] 'fetch(List<URI>, Consumer<String>)' has a parameter with '@AsCompleted' and is not a fan-out method. A '@Gather' or '@TaskGroupScope' method over '@Each' gives it each result as its task completes. Remove '@AsCompleted' from 'each'.
}
