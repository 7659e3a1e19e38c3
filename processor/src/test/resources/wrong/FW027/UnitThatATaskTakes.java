import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class UnitThatATaskTakes {
  record Page(String title) {}
  @Gather abstract Page load(long timeoutMillis, TimeUnit unit);
//! warning [FW027] No task of 'load' takes the parameter 'timeoutMillis'. The timeout of a call is a parameter 'Duration timeout'. Make it 'Duration timeout'.
  @Gather abstract Page other(long timeout, TimeUnit unit, TimeUnit given);
//! warning [FW027] No task of 'other' takes the parameter 'timeout'. The timeout of a call is a parameter 'Duration timeout'. Make the parameter 'Duration timeout' and remove the parameter 'given' and add 'throws TimeoutException' to 'other'.
  String title(TimeUnit unit) { return ""; }
}
