import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SeveralCycles {
  record Page(String a, String b, String c, String d, String e) {}
  @Gather abstract Page load();
  String a(String b) { return ""; }
  String b(String a) { return ""; }
//! error [FW051] The task 'a' of 'load' needs 'b', which needs 'a'. A task starts when the tasks that it needs have completed, so none of these would start. Let one of them do without the result of the other.
  String c(String c) { return ""; }
//! error [FW051] The task 'c' of 'load' needs its own result. A task starts when the tasks that it needs have completed, so it would never start. Rename the parameter 'c' of 'c'.
  String d(String e) { return ""; }
  String e(String d) { return ""; }
//! error [FW051] The task 'd' of 'load' needs 'e', which needs 'd'. A task starts when the tasks that it needs have completed, so none of these would start. Let one of them do without the result of the other.
}
