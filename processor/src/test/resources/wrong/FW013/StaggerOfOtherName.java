import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface StaggerOfOtherName {
  @WaitFor(value = "a", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL) String number(@Each List<String> x, long stagger);
//! error [FW013] No method 'a' can be the task of 'number(List<String>, long)': 'a(String)' takes 1 parameter instead of 2. The task takes the parameters of 'number' in their order, with the element in the place of '@Each': '(String, long)'. The time between two starts is a parameter 'Duration stagger'. Make the parameter 'Duration stagger'.
  @WaitFor(value = "a", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL) String name(@Each List<String> x, Duration delay);
//! error [FW013] No method 'a' can be the task of 'name(List<String>, Duration)': 'a(String)' takes 1 parameter instead of 2. The task takes the parameters of 'name' in their order, with the element in the place of '@Each': '(String, Duration)'. The time between two starts is a parameter 'Duration stagger'. Rename the parameter 'delay' of 'name' to 'stagger'.
  @WaitFor(value = "a", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL) String both(@Each List<String> x, long hedgeDelay, TimeUnit unit);
//! error [FW013] No method 'a' can be the task of 'both(List<String>, long, TimeUnit)': 'a(String)' takes 1 parameter instead of 3. The task takes the parameters of 'both' in their order, with the element in the place of '@Each': '(String, long, TimeUnit)'. The time between two starts is a parameter 'Duration stagger'. Make the parameter 'Duration hedgeDelay' and remove the parameter 'unit' and rename the parameter 'hedgeDelay' of 'both' to 'stagger'.
  default String a(String x) { return x; }
}
