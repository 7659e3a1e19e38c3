import dev.fanwise.*;
import jakarta.inject.Inject;

@OnFanOut(Inject.class)
//! error [FW080] '@Inject' goes to the constructor that a container calls, and 'NoConstructorIsMeant' has several with parameters. A container calls the only constructor, or the one without parameters. Leave one constructor.
abstract class NoConstructorIsMeant {
  record Page(String title) {}
  NoConstructorIsMeant(String shop) {}
  NoConstructorIsMeant(int number) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
