package shop;
import java.util.*;
abstract class Pages extends lib.Base<String> {
  @dev.fanwise.Gather("one") abstract List<String> own(@dev.fanwise.Each List<String> ids);
}
public class Main { static String run() throws Exception { return new PagesFanOut().load() + " " + new PagesFanOut().all(List.of("2")); } }
