import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface AllOfARace {
  @WaitFor(value = "a", stagger = "100ms", onReturn = Cancellation.CANCEL) Waited<String> race(@Each List<String> x);
//! error [FW042] 'stagger' is on 'race', which has 'returnWhen = ALL_COMPLETED'. It starts the tasks of a race one after the other, and a race ends with the first task. Write 'returnWhen = ReturnWhen.FIRST_SUCCEEDED', or remove 'stagger'.
  default String a(String x) { return x; }
}
