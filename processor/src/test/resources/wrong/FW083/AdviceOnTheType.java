import dev.fanwise.*;
import jakarta.interceptor.InterceptorBinding;
import java.util.List;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
//! warning [FW083] 'AdviceOnTheType' has '@Transactional', and 'load' and 'sizes' call their tasks 'title' and 'size' on 'this'. The proxy around a bean sees calls from outside only, so '@Transactional' has no effect on tasks. Move what 'title' and 'size' do to methods of another bean with '@Transactional', and call these, or write '@Transactional' on 'load' and 'sizes' in the place of 'AdviceOnTheType', if it is meant for these, or write '@SuppressWarnings("fanwise:FW083")' on 'AdviceOnTheType'.
@Async
//! warning [FW083] 'AdviceOnTheType' has '@Async', and 'load' and 'sizes' call their tasks 'title' and 'size' on 'this'. The proxy around a bean sees calls from outside only, so '@Async' has no effect on tasks. Remove it, since each task has a thread of its own, or write '@Async' on 'load' and 'sizes' in the place of 'AdviceOnTheType', if it is meant for these, or write '@SuppressWarnings("fanwise:FW083")' on 'AdviceOnTheType'.
@AdviceOnTheType.Audited
//! warning [FW083] 'AdviceOnTheType' has '@Audited', and 'load' and 'sizes' call their tasks 'title' and 'size' on 'this'. An interceptor is only sure to see calls of a bean from outside. Move what 'title' and 'size' do to methods of another bean with '@Audited', and call these, or write '@Audited' on 'load' and 'sizes' in the place of 'AdviceOnTheType', if it is meant for these, or write '@SuppressWarnings("fanwise:FW083")' on 'AdviceOnTheType'.
abstract class AdviceOnTheType {
  @InterceptorBinding @interface Audited {}
  record Page(String title, int size) {}
  @Gather abstract Page load(long id);
  @Gather("size") abstract List<Integer> sizes(@Each List<Long> ids);
  String title(long id) { return ""; }
  public int size(long id) { return 1; }
}
