import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

@SuppressWarnings("fanwise:FW024")
class SuppressedAroundType {
  abstract static class Pages {
    record Page(Outcome<String> title) {}
    @Gather(onFailure = Cancellation.CANCEL) abstract Page load();
    String title() { return ""; }
  }
}
