import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SlotTimeoutAbove {
  record Page(@From(timeout = "3s") Outcome<String> title, @From(timeout = "2s") String text) {}
//! warning [FW036] The timeout of the component 'title' is '"3s"', and 'load', which runs its task, has a timeout of '"2s"'. The call is over first, so the timeout of the component never expires. Remove '@From' from 'title', or write 'timeout = "2s"', or write a longer 'timeout' on 'load'.
  @Gather(timeout = "2s") abstract Page load() throws TimeoutException;
  String title() { return ""; }
  String text() { return ""; }
}
