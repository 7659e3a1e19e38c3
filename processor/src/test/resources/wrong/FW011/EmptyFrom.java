import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EmptyFrom {
  record Page(@From("") String title) {}
//! error [FW011] There is no method '' in 'EmptyFrom', which the component 'title' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")'.
  @Gather abstract Page load();
  String title() { return ""; }
}
