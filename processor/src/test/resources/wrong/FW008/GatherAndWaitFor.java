import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GatherAndWaitFor {
  record Page(String title) {}
  @Gather @WaitFor abstract Page load();
//! error [FW008] 'load' has '@Gather' and '@WaitFor'. Each of these annotations says by itself when a fan-out method returns. Keep one of them, or declare a method for each.
  String title() { return ""; }
}
