import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ExecutionExceptionOfFutures {
  record Page(String title) {}
  @Gather abstract Page load(long id) throws ExecutionException, InterruptedException;
//! warning [FW031] 'load' declares 'ExecutionException' and never throws it. A 'catch' of it is never entered: no task of it declares it. Remove 'ExecutionException' from the 'throws' of 'load'.
  String title(long id) { return ""; }
}
