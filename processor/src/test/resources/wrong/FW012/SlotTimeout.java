import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SlotTimeout {
  record Page(@From(timeout = "200ms") String title) {}
  @Gather abstract Page load();
//! error [FW012] 'title' may throw 'TimeoutException', which 'load' does not declare. The call throws what a task throws. Add 'throws TimeoutException' to 'load', or make the component 'Outcome<String> title'.
  record Needed(@From(value = "title", timeout = "200ms") Outcome<String> text, Integer length) {}
  @Gather abstract Needed needed();
//! error [FW012] 'title' may throw 'TimeoutException', which 'needed' does not declare. The call throws what a task throws. Add 'throws TimeoutException' to 'needed', or handle it in 'title'.
  String title() { return ""; }
  Integer length(String text) { return 0; }
}
