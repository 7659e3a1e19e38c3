import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class StaggerOfStages {
  @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED, stagger = "1s") abstract Waited<String> rest(@Each List<CompletableFuture<String>> pending);
//! warning [FW024] 'stagger' has no effect on 'rest'. The elements are tasks that are already running. Remove 'stagger'.
}
