import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ForeignFrom {
  @interface From { String value(); }
  record Page(@From("text") String title) {}
//! error [FW011] There is no method 'title' in 'ForeignFrom', which the component 'title' of 'load' needs as its task. 'ForeignFrom.From' is an annotation of another library. Import 'dev.fanwise.From' instead of 'ForeignFrom.From'.
  @Gather abstract Page load();
  String text() { return ""; }
}
