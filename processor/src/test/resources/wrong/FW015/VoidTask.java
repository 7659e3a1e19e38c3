import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class VoidTask {
  record Page(String title) {}
//! error [FW015] The component 'title' of 'load' is 'String', but its task 'title()' returns 'void'. A 'void' task has the result 'Void'. Make the component 'Void title', or name another method with '@From'.
  @Gather abstract Page load();
  void title() {}
}
