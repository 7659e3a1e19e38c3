import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Callables {
  @WaitFor(returnWhen = ReturnWhen.FIRST_SUCCEEDED)
//! error [FW040] 'any' returns no handles, and 'onReturn = LEAVE' leaves the other tasks running. No caller can cancel them or learn their results. Write 'onReturn = Cancellation.CANCEL_AND_JOIN', or write 'onReturn = Cancellation.CANCEL', or let 'any' return 'Waited<T>'.
  abstract <T> T any(@Each List<Callable<T>> tasks);
}
