import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InOneRound {
  record Page(String titel, String text, int readers) {}
//! error [FW011] There is no method 'titel' in 'InOneRound', which the component 'titel' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")' on 'titel'.
//! error [FW015] The component 'readers' of 'load' is 'int', but its task 'readers(long)' returns 'long'. A result takes what its task or body returns, as in an assignment. Make the component 'long readers', or name another method with '@From'.
//! error [FW046] The component 'titel' of 'wait' is 'String'. A wait returns its tasks, some of which may be running. Make the component 'Task<String> titel'.
//! error [FW046] The component 'text' of 'wait' is 'String'. A wait returns its tasks, some of which may be running. Make the component 'Task<String> text'.
//! error [FW046] The component 'readers' of 'wait' is 'int'. A wait returns its tasks, some of which may be running. Make the component 'Task<Integer> readers'.
  @Gather(timeout = "2", concurrency = 3) abstract Page load(long id);
//! error [FW021] '"2"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "2ms"' or '"2s"', whichever is meant.
//! error [FW023] 'concurrency' limits the tasks of a method over '@Each', and 'load' has no parameter with '@Each'. The tasks of all components run at the same time. Remove 'concurrency'.
//! error [FW012] 'text' may throw 'IOException', which 'load' does not declare. The call throws what a task throws. Add 'throws IOException' to 'load', or make the component 'Outcome<String> text'.
//! error [FW020] 'load' has a timeout and does not declare 'TimeoutException'. A call that takes longer throws it. Add 'throws TimeoutException' to 'load', or make every result an 'Outcome'.
  String title(long id) { return ""; }
  String text(long id) throws IOException { return ""; }
  long readers(long id) { return 1; }
  @Gather(value = "fecth", timeout = "5") abstract Set<String> all(@Each List<URI> uris);
//! error [FW021] '"5"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "5ms"' or '"5s"', whichever is meant.
//! error [FW016] 'all' returns 'Set<String>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'all' return 'List<String>'.
//! error [FW011] There is no method 'fecth' in 'InOneRound', which 'all(List<URI>)' needs as its task. Did you mean 'fetch'? Write '@Gather("fetch")'.
//! error [FW020] 'all' has a timeout and does not declare 'TimeoutException'. A call that takes longer throws it. Add 'throws TimeoutException' to 'all', or make every result an 'Outcome'.
  String fetch(URI uri) { return ""; }
  @WaitFor(timeout = "x", stagger = "y") abstract Future<Page> wait(long id);
//! error [FW021] '"x"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
//! error [FW042] 'stagger' is on 'wait', which has no parameter with '@Each'. It starts the tasks of a race one after the other; the tasks of components start at the same time. Remove 'stagger'.
//! error [FW041] '"y"' is not a time between two starts. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write a time, such as 'stagger = "2s"'.
//! error [FW016] 'wait' returns 'Future<Page>'. The handle of a fan-out is a 'Task' or a 'CompletableFuture'. Let 'wait' return 'CompletableFuture<Page>'.
}
