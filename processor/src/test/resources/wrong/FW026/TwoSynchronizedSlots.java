import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TwoSynchronizedSlots {
  record Page(String title, String text, String footer) {}
  @Gather abstract Page load();
  synchronized String title() { return ""; }
//! warning [FW026] 'title' is synchronized, so tasks of 'load' wait for each other. They hold one monitor and run one after the other. Guard less than the whole method, or write '@SuppressWarnings("fanwise:FW026")' on 'title'.
  synchronized String text() { return ""; }
//! warning [FW026] 'text' is synchronized, so tasks of 'load' wait for each other. They hold one monitor and run one after the other. Guard less than the whole method, or write '@SuppressWarnings("fanwise:FW026")' on 'text'.
  static synchronized String footer() { return ""; }
}
