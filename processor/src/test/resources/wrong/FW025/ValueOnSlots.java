import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ValueOnSlots {
  record Page(String title) {}
  @Gather("title") abstract Page load();
//! error [FW025] @Gather("title") names the task of a method over @Each, and load has no @Each parameter. Mark the parameter that holds the elements with @Each; for the components of a record, use @From on the component.
  String title() { return ""; }
}
