import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Both {
  record Page(String title) {}
  @Gather(timeout = "2s") abstract Page load(Duration timeout) throws TimeoutException;
//! error [FW022] 'load' has a timeout in its annotation and the 'Duration' parameter 'timeout'. A 'Duration' of that name is the timeout of the call, and a call has one. Remove 'timeout', or remove the parameter, or rename it if it is for the tasks only.
  String title() { return ""; }
}
