import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OnSlots {
  record Page(String title) {}
  @Gather(concurrency = 2) abstract Page load();
//! error [FW023] 'concurrency' limits the tasks of a method over '@Each', and 'load' has no parameter with '@Each'. The tasks of all components run at the same time. Remove 'concurrency'.
  String title() { return ""; }
}
