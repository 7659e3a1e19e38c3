package shop;

import java.util.List;

public class Main {
  static String run() throws Exception {
    return new Dollar$FanOut().$load(4) + " " + new Dollar$_In$nerFanOut().x$(List.of("a")).size();
  }
}
