import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Attribute {
  record Page(String title) {}
  @Gather(timeout = "2s") abstract Page load() throws InterruptedException;
//! error [FW020] 'load' has a timeout and does not declare 'TimeoutException'. A call that takes longer throws it. Add 'throws TimeoutException' to 'load', or make every result an 'Outcome'.
  String title() { return ""; }
}
