import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NamesItself {
  record Page(int price) {}
  @Gather abstract Page load();
  int price(@From("price") int net) { return net; }
//! error [FW051] The task 'price' of 'load' needs its own result. A task starts when the tasks that it needs have completed, so it would never start. Name another method in '@From' on 'net'.
}
