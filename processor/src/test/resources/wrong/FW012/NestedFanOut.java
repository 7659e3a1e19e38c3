import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NestedFanOut {
  record Page(String title, Side side) {}
  record Side(String advert) {}
  @Gather abstract Page load();
//! error [FW012] 'side' may throw 'IOException', which 'load' does not declare. The call throws what a task throws. Add 'throws IOException' to 'load', or make the component 'Outcome<Side> side'.
  @Gather abstract Side side() throws IOException;
  String title() { return ""; }
  String advert() throws IOException { return ""; }
}
