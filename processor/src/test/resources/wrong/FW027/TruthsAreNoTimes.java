import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TruthsAreNoTimes {
  record Page(String title) {}
  @Gather abstract Page load(long id, boolean wait);
//! warning [FW027] No task of 'load' takes the parameter 'wait'. Tasks take the parameters of the same name. Remove the parameter 'wait', or let a task take 'boolean wait'.
  @Gather abstract Page boxed(long id, Long timeoutMillis);
//! warning [FW027] No task of 'boxed' takes the parameter 'timeoutMillis'. The timeout of a call is a parameter 'Duration timeout'. Make it 'Duration timeout'.
  String title(long id) { return ""; }
}
