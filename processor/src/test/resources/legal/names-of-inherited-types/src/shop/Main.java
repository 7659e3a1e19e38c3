package shop;
import dev.fanwise.*;
import java.util.List;

interface Two { class Executor {} class Generated {} class FanwiseGenerated {} class GroupHandle {} }
abstract class Pages extends lib.Base implements Two {
  record Page(shop.Slot title, lib.Slot slot, int[] numbers) {}
  @Gather abstract Task<Page> load(shop.Slot Slot, lib.Slot lib);
  @Gather abstract Page now(shop.Slot Slot, lib.Slot lib);
  shop.Slot title(shop.Slot Slot) { return Slot; }
  lib.Slot slot(lib.Slot lib) { return lib; }
  int[] numbers() { return null; }
}
public class Main {
  static String run() throws Exception {
    return new PagesFanOut().entries(java.util.Map.of(), new lib.Slot("x")) + " " + new PagesFanOut().load(null, new lib.Slot("y")).get() + new PagesFanOut(Runnable::run).now(null, null);
  }
}
