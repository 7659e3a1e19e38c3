import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NothingTakesIt {
  record Page(int price) {}
//! warning [FW037] 'price()' is the task of the component 'price' of 'load', and 'price(int)' takes 'int id', but 'id' is 'long'. The name of the parameter fits and its type does not, so the other method is taken. Change the type of 'int id' to 'long', or what is passed to it, or rename one of the two methods.
  @Gather abstract Page load(long id);
  int price() { return 0; }
  int price(int id) { return 1; }
}
