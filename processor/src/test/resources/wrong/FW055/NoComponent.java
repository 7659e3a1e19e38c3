import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface NoComponent {
  record Page(String title, Integer stock) {}
  @Gather(discard = "close") Page load(long id) throws InterruptedException;
//! error [FW055] There is no method 'close' for 'load'. 'discard' names a method that takes a result as its one parameter. Declare 'default void close(String result)'.
  default String title(long id) { return ""; }
  default Integer stock(long id) { return 1; }
}
