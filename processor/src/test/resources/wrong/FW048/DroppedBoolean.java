import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DroppedBoolean {
  @Gather("send") abstract void sendAll(@Each List<URI> mails);
//! warning [FW048] 'sendAll' drops the result 'boolean' of 'send'. If it says whether the task succeeded, that is lost. Let 'sendAll' return 'List<Boolean>'.
  boolean send(URI mail) { return false; }
  @TaskGroupScope("post") abstract void postAll(@Each List<URI> mails);
//! warning [FW048] 'postAll' drops the result 'Boolean' of 'post'. If it says whether the task succeeded, that is lost. Let 'postAll' return 'List<Boolean>'.
  Boolean post(URI mail) { return false; }
  @Gather("later") abstract CompletableFuture<Void> sendLater(@Each List<URI> mails);
//! warning [FW048] 'sendLater' drops the result 'Boolean' of 'later'. If it says whether the task succeeded, that is lost. Let 'sendLater' return 'CompletableFuture<List<Boolean>>'.
  CompletableFuture<Boolean> later(URI mail) { return CompletableFuture.completedFuture(true); }
}
