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
//! error [FW025] '@Gather' names the task 'title', and 'load' has no parameter with '@Each'. The annotation names the task of the elements; a component of a record names its own with '@From'. Remove the value of '@Gather'.
  String title() { return ""; }
}
