import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NarrowingParameter {
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(int)' takes 'int id', but 'id' is 'long'. Tasks take the parameters of 'load' by name: 'long id'. Change the type of 'int id' to 'long', or what is passed to it.
  @Gather abstract Page load(long id);
  String title(int id) { return ""; }
}
