package shop;
import java.util.*;
public class Main {
  static String run() throws Exception { return "" + new PagesFanOut<String>(List.of("1"), List.of("2")).load() + new PagesFanOut<List<String>>(1, List.of("1"), List.of("2")).load(); }
}
