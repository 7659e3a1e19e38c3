import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FieldOfTheName {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in 'FieldOfTheName', which the component 'title' of 'load' needs as its task. The field 'title' is not called. Declare 'String title()' in 'FieldOfTheName'.
  final Supplier<String> title = () -> "";
  @Gather abstract Page load();
}
