import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NestedExecutor {
//! error [FW050] The class to generate for 'NestedExecutor' cannot refer to 'java.util.concurrent.Executor'. A type 'java' hides the package of that name there, and another type has the simple name. Rename one of the two.
  record Page(String title) {}
  interface Executor {}
  interface java {}
  @Gather abstract Page load();
  String title() { return ""; }
}
