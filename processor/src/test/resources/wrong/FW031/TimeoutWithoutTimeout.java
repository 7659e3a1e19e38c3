import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TimeoutWithoutTimeout {
  record Page(String title) {}
  @Gather abstract Page load() throws InterruptedException, TimeoutException;
//! warning [FW031] 'load' declares 'TimeoutException' and never throws it. A 'catch' of it is never entered: the method has no timeout. Remove 'TimeoutException' from the 'throws' of 'load'.
  @Gather(timeout = "") abstract Page reload() throws InterruptedException, TimeoutException;
//! warning [FW031] 'reload' declares 'TimeoutException' and never throws it. A 'catch' of it is never entered: the method has no timeout. Remove 'TimeoutException' from the 'throws' of 'reload'.
  @TaskGroupScope abstract Page all() throws InterruptedException, TimeoutException;
//! warning [FW031] 'all' declares 'TimeoutException' and never throws it. A 'catch' of it is never entered: the method has no timeout. Remove 'TimeoutException' from the 'throws' of 'all'.
  String title() { return ""; }
}
