import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DroppedFuture {
  @Gather("deliver") abstract void deliverAll(@Each List<URI> mails);
//! warning [FW048] 'deliverAll' drops the result 'Future<?>' of 'deliver'. The call does not wait for it, and its failure is lost. Let 'deliver' return a 'CompletableFuture', which is awaited, or the value itself.
  Future<?> deliver(URI mail) { return new FutureTask<>(() -> ""); }
}
