import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RaceOfMethods {
  @WaitFor(returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL) abstract String first(long id);
//! error [FW016] 'first' returns 'String' and has no parameter with '@Each'. Without '@Each', a '@WaitFor' method returns a record with a 'Task' component for each task. Return a record with a component for each task.
  String a(long id) { return ""; }
  String b(long id) { return ""; }
}
