import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MaxWait {
  record Page(String title) {}
  @Gather abstract Page load(long id, Duration maxWait);
//! warning [FW027] No task of 'load' takes the parameter 'maxWait'. The timeout of a call is a parameter 'Duration timeout'. Rename the parameter 'maxWait' of 'load' to 'timeout' and add 'throws TimeoutException' to 'load'.
  @Gather abstract Page reload(long id, long timeoutMillis);
//! warning [FW027] No task of 'reload' takes the parameter 'timeoutMillis'. The timeout of a call is a parameter 'Duration timeout'. Make it 'Duration timeout'.
  String title(long id) { return ""; }
}
