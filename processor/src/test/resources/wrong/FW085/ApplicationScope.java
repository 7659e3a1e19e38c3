import dev.fanwise.*;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
abstract class ApplicationScope {
//! warning [FW085] 'ApplicationScope' has '@ApplicationScoped' and no constructor without parameters. The container extends the generated class by a client proxy, which calls one. Declare 'protected ApplicationScope()' and write '@Inject' on the other constructor, or write '@Singleton' in the place of '@ApplicationScoped', which needs no proxy, or write '@SuppressWarnings("fanwise:FW085")' on 'ApplicationScope'.
  record Page(String title) {}
  ApplicationScope(String shop) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
