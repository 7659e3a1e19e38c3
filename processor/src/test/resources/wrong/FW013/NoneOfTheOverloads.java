import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoneOfTheOverloads {
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(String)' takes 'String id', but 'id' is 'long'; 'title(long, int)' takes 'page', which 'load' does not have. Tasks take the parameters of 'load' by name: 'long id'. Change the type of 'String id' to 'long', or what is passed to it, or add the parameter 'int page' to 'load'.
  @Gather abstract Page load(long id);
  String title(String id) { return ""; }
  String title(long id, int page) { return ""; }
}
