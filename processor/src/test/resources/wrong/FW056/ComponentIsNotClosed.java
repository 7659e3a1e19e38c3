import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ComponentIsNotClosed {
  record Download(
      InputStream body,
//! warning [FW056] The results of 'load' are 'InputStream', and nothing closes one that is not received. A task may complete after the call has failed, timed out or found another result. Write '@TaskGroupScope(discard = "close")', where 'close' is a method of the type that takes the result.
      Stream<String> lines) {}
  @TaskGroupScope abstract Download load(URI address) throws InterruptedException;
  InputStream body(URI address) { return null; }
  Stream<String> lines(URI address) { return null; }
}
