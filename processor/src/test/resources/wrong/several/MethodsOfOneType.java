import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MethodsOfOneType {
  record Page(String titel, long readers) {}
//! error [FW011] There is no method 'titel' in 'MethodsOfOneType', which the component 'titel' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")' on 'titel'.
//! error [FW013] No method 'readers' can be the task of the component 'readers' of 'load': 'readers(String)' takes 'String id', but 'id' is 'long'. Tasks take the parameters of 'load' by name: 'long id'; and the results of other components. Change the type of 'String id' to 'long', or what is passed to it.
  @Gather(timeout = "2") abstract Page load(long id);
//! error [FW021] '"2"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "2ms"' or '"2s"', whichever is meant.
//! error [FW020] 'load' has a timeout and does not declare 'TimeoutException'. A call that takes longer throws it. Add 'throws TimeoutException' to 'load', or make every result an 'Outcome'.
  @Gather("fetch") abstract List<String> all(@Each IntStream numbers);
//! error [FW017] '@Each' is on 'numbers', whose type is 'IntStream'. Elements come from an 'Iterable', an 'Iterator', a 'Stream', an array or a 'Map'. Take a 'Stream', which callers make with 'boxed()'.
  @Gather(concurrency = -2) abstract Set<String> fetch(@Each List<URI> uris);
//! error [FW023] 'concurrency' is '-2'. It is the maximum number of tasks that run at the same time, or '0' for no maximum. Remove 'concurrency', or write a positive number.
//! error [FW016] 'fetch' returns 'Set<String>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'fetch' return 'List<String>'.
//! error [FW012] 'fetch' may throw 'IOException', which 'fetch' does not declare. The call throws what a task throws. Add 'throws IOException' to 'fetch', or let 'fetch' return 'List<Outcome<String>>'.
  String title(long id) { return ""; }
  int readers(String id) throws IOException { return 0; }
  String fetch(URI uri) throws IOException { return ""; }
}
