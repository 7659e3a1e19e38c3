import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WrittenAsACall {
  record Page(@From("title()") String heading) {}
//! error [FW011] There is no method 'title()' in 'WrittenAsACall', which the component 'heading' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")'.
  @Gather abstract Page load();
  String title() { return ""; }
}
