import dev.fanwise.*;
import org.springframework.transaction.annotation.Transactional;

@OnFanOut(Transactional.class)
@SuppressWarnings("unused")
abstract class AdviceOnTheGenerated {
//! warning [FW083] 'AdviceOnTheGenerated' has '@Transactional', and 'load' calls its task 'title' on 'this'. The proxy around a bean sees calls from outside only, so '@Transactional' has no effect on tasks. Move what 'title' does to a method of another bean with '@Transactional', and call that, or write '@Transactional' on 'load' in the place of 'AdviceOnTheGenerated', if it is meant for that, or suppress this with '@SuppressWarnings("fanwise:FW083")'.
  record Page(String title) {}
  @Gather abstract Page load(long id);
  String title(long id) { return ""; }
}
