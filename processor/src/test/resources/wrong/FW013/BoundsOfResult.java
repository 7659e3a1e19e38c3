import dev.fanwise.*;

abstract class BoundsOfResult {
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title()' has type parameters whose bounds do not allow what it has to return. Tasks take the parameters of 'load' by name, and it has none. Change the bounds of the type parameters of 'title()', or the type of the result.
  @Gather abstract Page load();
  <T extends Number> T title() { return null; }
}
