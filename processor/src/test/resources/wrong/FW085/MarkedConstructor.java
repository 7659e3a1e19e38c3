import dev.fanwise.*;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

@RequestScoped
abstract class MarkedConstructor {
//! warning [FW085] 'MarkedConstructor' has '@RequestScoped' and no constructor without parameters. The container extends the generated class by a client proxy, which calls one. Declare 'protected MarkedConstructor()', or write '@Singleton' in the place of '@RequestScoped', which needs no proxy, or write '@SuppressWarnings("fanwise:FW085")' on 'MarkedConstructor'.
  record Page(String title) {}
  @Inject MarkedConstructor(String shop) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
