import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FromNamesAParameter {
  record Page(String title, String body) {}
  @Gather abstract Page load(long id);
  String title(@From("id") long page) { return ""; }
//! error [FW011] There is no method 'id' in 'FromNamesAParameter', which the parameter 'page' of 'title' needs as its task. A task takes a parameter of the fan-out method, and the result of a component, by its name alone. Remove '@From' from 'page' and rename the parameter 'page' of 'title' to 'id'.
  String body(@From("id") long id) { return ""; }
//! error [FW011] There is no method 'id' in 'FromNamesAParameter', which the parameter 'id' of 'body' needs as its task. A task takes a parameter of the fan-out method, and the result of a component, by its name alone. Remove '@From' from 'id'.
}
