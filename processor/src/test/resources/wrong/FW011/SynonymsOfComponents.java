import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SynonymsOfComponents {
  record Page(String product, List<String> reviews, int price, Locale locale) {}
//! error [FW011] There is no method 'product' in 'SynonymsOfComponents', which the component 'product' of 'load' needs as its task. Did you mean 'fetchProduct'? Write '@From("fetchProduct")' on 'product'.
//! error [FW011] There is no method 'reviews' in 'SynonymsOfComponents', which the component 'reviews' of 'load' needs as its task. Did you mean 'getReviews'? Write '@From("getReviews")' on 'reviews'.
//! error [FW011] There is no method 'price' in 'SynonymsOfComponents', which the component 'price' of 'load' needs as its task. Did you mean 'loadPriceById'? Write '@From("loadPriceById")' on 'price'.
//! error [FW011] There is no method 'locale' in 'SynonymsOfComponents', which the component 'locale' of 'load' needs as its task. Did you mean 'language'? Write '@From("language")' on 'locale'.
  @Gather abstract Page load(long id);
  String fetchProduct(long id) { return ""; }
  List<String> getReviews(long id) { return List.of(); }
  int loadPriceById(long id) { return 1; }
  Locale language(long id) { return Locale.ROOT; }
}
