import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Deadlines {
  record Page(String title) {}
  @Gather(timeout = "2s") abstract Page load(Deadline by) throws TimeoutException;
//! error [FW022] 'load' has a timeout in its annotation and the 'Deadline' parameter 'by'. A 'Deadline' is the timeout of the call, and a call has one. Remove 'timeout', or remove the parameter.
  @Gather abstract Page reload(Deadline by, Deadline atTheLatest) throws TimeoutException;
//! error [FW022] 'reload' has more than one timeout: its parameters 'by' and 'atTheLatest'. A 'Deadline', and a 'Duration' of the name 'timeout', is the timeout of the call, and a call has one. Remove the parameter 'atTheLatest', or give the other one another type.
  @Gather abstract Page reread(Deadline by, Duration timeout) throws TimeoutException;
//! error [FW022] 'reread' has more than one timeout: its parameters 'by' and 'timeout'. A 'Deadline', and a 'Duration' of the name 'timeout', is the timeout of the call, and a call has one. Remove the parameter 'timeout', or give the other one another type.
  String title() { return ""; }
}
