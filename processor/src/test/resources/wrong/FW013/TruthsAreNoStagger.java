import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface TruthsAreNoStagger {
  @WaitFor(value = "a", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL) String hedged(@Each List<String> x, boolean hedged);
//! error [FW013] No method 'a' can be the task of 'hedged(List<String>, boolean)': 'a(String)' takes 1 parameter instead of 2. The task takes the parameters of 'hedged' in their order, with the element in the place of '@Each': '(String, boolean)'. Let 'a' take these parameters.
  @WaitFor(value = "a", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL) String seconds(@Each List<String> x, double hedgeSeconds);
//! error [FW013] No method 'a' can be the task of 'seconds(List<String>, double)': 'a(String)' takes 1 parameter instead of 2. The task takes the parameters of 'seconds' in their order, with the element in the place of '@Each': '(String, double)'. The time between two starts is a parameter 'Duration stagger'. Make the parameter 'Duration hedgeSeconds' and rename the parameter 'hedgeSeconds' of 'seconds' to 'stagger'.
  default String a(String x) { return x; }
}
