import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SynonymInFrom {
  record Page(@From("product") String title) {}
//! error [FW011] There is no method 'product' in 'SynonymInFrom', which the component 'title' of 'load' needs as its task. Did you mean 'fetchProduct'? Write '@From("fetchProduct")'.
  @Gather abstract Page load(long id);
  String fetchProduct(long id) { return ""; }
  String other(String name) { return ""; }
}
