import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherType {
  record Page(String title, int readers) {}
//! error [FW015] The component 'title' of 'load' is 'String', but its task 'title()' returns 'StringBuilder'. A result takes what its task or body returns, as in an assignment. Make the component 'StringBuilder title', or name another method with '@From'.
//! error [FW015] The component 'readers' of 'load' is 'int', but its task 'readers()' returns 'long'. A result takes what its task or body returns, as in an assignment. Make the component 'long readers', or name another method with '@From'.
  @Gather abstract Page load();
  StringBuilder title() { return new StringBuilder(); }
  long readers() { return 0; }
}
