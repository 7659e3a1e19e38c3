import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TimeoutInUnits {
  record Page(String title) {}
  @Gather abstract Page load(long id, long timeout, TimeUnit unit);
//! warning [FW027] No task of 'load' takes the parameter 'timeout'. The timeout of a call is a parameter 'Duration timeout'. Make the parameter 'Duration timeout' and remove the parameter 'unit' and add 'throws TimeoutException' to 'load'.
  String title(long id) { return ""; }
}
