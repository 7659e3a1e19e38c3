import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class CodeInsteadOfAName {
  record Page(@From("Shop.title") String title, @From("x -> x") int price) {}
//! error [FW011] There is no method 'Shop.title' in 'CodeInsteadOfAName', which the component 'title' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")'.
//! error [FW011] There is no method 'x -> x' in 'CodeInsteadOfAName', which the component 'price' of 'load' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'int price()' in 'CodeInsteadOfAName' and write '@From("price")'.
  @Gather("Shop.fetch") abstract List<String> all(@Each List<String> ids);
//! error [FW011] There is no method 'Shop.fetch' in 'CodeInsteadOfAName', which 'all(List<String>)' needs as its task. Did you mean 'fetch'? Write '@Gather("fetch")'.
  @Gather("id -> id + 1") abstract List<Integer> more(@Each List<Integer> ids);
//! error [FW011] There is no method 'id -> id + 1' in 'CodeInsteadOfAName', which 'more(List<Integer>)' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'Integer more(Integer element)' in 'CodeInsteadOfAName' and write '@Gather("more")'.
  @Gather abstract Page load();
  String fetch(String id) { return id; }
  String title() { return ""; }
}
