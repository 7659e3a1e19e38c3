import com.google.inject.Singleton;
import dev.fanwise.*;

@Singleton
//! warning [FW086] 'SingletonOfGuice' is abstract and has '@Singleton'. Guice rejects a scope on an abstract type that is bound to another one. Write '@OnFanOut(Singleton.class)' in the place of '@Singleton', which puts it on the generated class, or write '@SuppressWarnings("fanwise:FW086")' on 'SingletonOfGuice'.
abstract class SingletonOfGuice {
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
