import dev.fanwise.*;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

@Configuration
class NestedInConfiguration {
  @Component
  abstract static class Pages {
//! error [FW081] 'Pages' is a component nested in the component 'NestedInConfiguration', with which Spring registers all its nested components, abstract ones too. Then there are two beans, and Spring cannot create the one of the abstract class. Move 'Pages' to a file of its own.
    record Page(String title) {}
    @Gather abstract Page load();
    String title() { return ""; }
  }
  @Component
  interface NeverABeanItself {
    record Page(String title) {}
    @Gather Page load();
    default String title() { return ""; }
  }
}
