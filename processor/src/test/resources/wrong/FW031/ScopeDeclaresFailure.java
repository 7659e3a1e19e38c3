import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ScopeDeclaresFailure {
  record Page(String title) {}
  @TaskGroupScope abstract Page load() throws IOException, InterruptedException;
//! warning [FW031] 'load' declares 'IOException' and never throws it. A 'catch' of it is never entered: a scope throws an 'ExceptionGroup' that holds the failures of its tasks. Remove 'IOException' from the 'throws' of 'load', or catch 'ExceptionGroup' where callers catch it.
  String title() throws IOException { return ""; }
}
