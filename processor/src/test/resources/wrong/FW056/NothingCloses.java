import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NothingCloses {
  interface Socket extends Closeable {}
  Socket connect(URI address) { return null; }
  @Gather("connect") abstract List<Socket> all(@Each List<URI> addresses) throws InterruptedException;
//! warning [FW056] The results of 'all' are 'Socket', and nothing closes one that is not received. A task may complete after the call has failed, timed out or found another result. Write '@Gather(discard = "close")', where 'close' is a method of the type that takes the result.
  @WaitFor(value = "connect", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL)
  abstract Socket first(@Each List<URI> addresses) throws InterruptedException;
//! warning [FW056] The results of 'first' are 'Socket', and nothing closes one that is not received. A task may complete after the call has failed, timed out or found another result. Write '@WaitFor(discard = "close")', where 'close' is a method of the type that takes the result.
}
