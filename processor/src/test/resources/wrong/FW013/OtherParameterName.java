import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherParameterName {
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(long)' takes 'productId', which 'load' does not have. Tasks take the parameters of 'load' by name: 'long id'. Did you mean 'id'? Rename the parameter 'productId' of 'title' to 'id'.
  @Gather abstract Page load(long id);
  String title(long productId) { return ""; }
}
