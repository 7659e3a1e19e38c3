import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class CompilerSaysIt {
  record Page(String title) {}
  @Gather(timeout = UNKNOWN) abstract Page load();
  @Gather(onFailure = Cancellation.STOP) abstract Page reload();
  String title() { return ""; }
}
