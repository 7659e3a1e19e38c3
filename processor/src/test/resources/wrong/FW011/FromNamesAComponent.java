import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FromNamesAComponent {
  record Page(@From("loadTitle") String title, String body) {}
  @Gather abstract Page load(long id);
  String loadTitle(long id) { return ""; }
  String body(@From("title") String heading) { return ""; }
//! error [FW011] There is no method 'title' in 'FromNamesAComponent', which the parameter 'heading' of 'body' needs as its task. A task takes a parameter of the fan-out method, and the result of a component, by its name alone. Remove '@From' from 'heading' and rename the parameter 'heading' of 'body' to 'title'.
}
