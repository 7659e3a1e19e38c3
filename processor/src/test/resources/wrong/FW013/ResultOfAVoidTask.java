import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ResultOfAVoidTask {
  record Shop(Void warm, int price) {}
//! error [FW013] No method 'price' can be the task of the component 'price' of 'open': 'price(String)' takes 'String warm', but the result of 'warm' is 'Void'. Tasks take the results of other components by name, and 'open' has no parameters. A 'void' task has the result 'Void', which is null. Change the type of 'String warm' to 'Void', which orders the two tasks only, or let 'warm' return what 'price(String)' takes.
  record Till(Outcome<Void> warm, int total) {}
//! error [FW013] No method 'total' can be the task of the component 'total' of 'close': 'total(Outcome<String>)' takes 'Outcome<String> warm', but the result of 'warm' is 'Outcome<Void>'. Tasks take the results of other components by name, and 'close' has no parameters. A 'void' task has the result 'Void', which is null. Change the type of 'Outcome<String> warm' to 'Outcome<Void>', which orders the two tasks only, or let 'warm' return what 'total(Outcome<String>)' takes.
  record Sign(int text) {}
//! error [FW013] No method 'text' can be the task of the component 'text' of 'paint': 'text(boolean)' takes 'boolean isWarm', but the result of 'warm' is 'Void'. Tasks take the parameters of 'paint' by name, and it has none. A 'void' task has the result 'Void', which is null. Change the type of 'boolean isWarm' to 'Void', which orders the two tasks only, or let 'warm' return what 'text(boolean)' takes.
  @Gather abstract Shop open();
  @Gather abstract Till close();
  @Gather abstract Sign paint();
  void warm() {}
  int price(String warm) { return 1; }
  int total(Outcome<String> warm) { return 1; }
  int text(@From("warm") boolean isWarm) { return 1; }
}
