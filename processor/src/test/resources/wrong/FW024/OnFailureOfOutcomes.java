import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OnFailureOfOutcomes {
  record Page(Outcome<String> title) {}
  @Gather(onFailure = Cancellation.CANCEL) abstract Page load();
//! warning [FW024] 'onFailure' has no effect on 'load'. Every result is an 'Outcome', so no failure ends the call. Remove 'onFailure'.
  String title() { return ""; }
}
