import dev.fanwise.*;

abstract class BoundsOfResult {
  record Page(String title) {}
//! error [FW015] The component 'title' of 'load' is 'String', but its task 'title()' returns 'Number'. A result takes what its task or body returns, as in an assignment. Make the component 'Number title', or name another method with '@From'.
  @Gather abstract Page load();
  <T extends Number> T title() { return null; }
}
