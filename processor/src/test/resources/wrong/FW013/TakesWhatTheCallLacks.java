import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TakesWhatTheCallLacks {
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(Deadline)' takes 'deadline', which 'load' does not have. Tasks take the parameters of 'load' by name, and it has none. Add the parameter 'Deadline deadline' to 'load' and add 'throws TimeoutException' to 'load'.
  record Text(String text) {}
//! error [FW013] No method 'text' can be the task of the component 'text' of 'read': 'text(Duration)' takes 'timeout', which 'read' does not have. Tasks take the parameters of 'read' by name, and it has none. Add the parameter 'Duration timeout' to 'read' and add 'throws TimeoutException' to 'read'.
  record Sum(int sum) {}
//! error [FW013] No method 'sum' can be the task of the component 'sum' of 'add': 'sum(TaskGroup)' takes 'group', which 'add' does not have. Tasks take the parameters of 'add' by name, and it has none. A 'TaskGroup' is given to the body of a '@TaskGroupScope' method only. Remove the parameter 'group' of 'sum'.
  record Price(int price) {}
//! error [FW013] No method 'price' can be the task of the component 'price' of 'offer': 'price(int, int)' takes 'id' and 'product', which 'offer' does not have. Tasks take the parameters of 'offer' by name: 'int productId'. Did you mean 'productId'? Rename the parameter 'id' of 'price' to 'productId' and add the parameter 'int product' to 'offer'.
  @Gather abstract Page load();
  @Gather abstract Text read();
  @Gather abstract Sum add();
  @Gather abstract Price offer(int productId);
  String title(Deadline deadline) { return ""; }
  String text(Duration timeout) { return ""; }
  int sum(TaskGroup group) { return 1; }
  int price(int id, int product) { return 1; }
}
