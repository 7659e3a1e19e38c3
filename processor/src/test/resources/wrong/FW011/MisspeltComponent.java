import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MisspeltComponent {
  record Page(String titel, String text) {}
//! error [FW011] There is no method 'titel' in 'MisspeltComponent', which the component 'titel' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")' on 'titel'.
  @Gather abstract Page load();
  String title() { return ""; }
  String text() { return ""; }
}
