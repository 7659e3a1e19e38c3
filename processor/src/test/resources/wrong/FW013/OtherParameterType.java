import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherParameterType {
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(long)' takes 'long id', but 'id' is 'String'. Tasks take the parameters of 'load' by name: 'String id'. Change the type of 'long id' to 'String', or what is passed to it.
  @Gather abstract Page load(String id);
  String title(long id) { return ""; }
}
