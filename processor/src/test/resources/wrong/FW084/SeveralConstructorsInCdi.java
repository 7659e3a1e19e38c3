import dev.fanwise.*;
import jakarta.inject.Singleton;

@Singleton
@SuppressWarnings("unused")
abstract class SeveralConstructorsInCdi {
//! warning [FW084] 'SeveralConstructorsInCdi' is a bean and has several constructors with parameters. A container calls the only constructor, the one without parameters, or the one that is marked. Write '@Inject' on the one that the container is to call, or suppress this with '@SuppressWarnings("fanwise:FW084")'.
  record Page(String title) {}
  SeveralConstructorsInCdi(String shop) {}
  SeveralConstructorsInCdi(int number) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
