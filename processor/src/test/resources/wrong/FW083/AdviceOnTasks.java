import dev.fanwise.*;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.*;
import java.util.List;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
abstract class AdviceOnTasks {
  @Transactional(readOnly = true) @interface ReadOnly {}
  @InterceptorBinding @interface Audited {}
  record Page(String title, int size, String price, String text) {}
  @Transactional @Gather abstract Page load(long id);
  @Gather("price") abstract List<String> prices(@Each List<Long> ids);
  @Transactional String title(long id) { return ""; }
//! warning [FW083] 'title' has '@Transactional', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Transactional' has no effect. Move what 'title' does to a method of another bean with '@Transactional', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 'title'.
  @Async @Cacheable("sizes") public int size(long id) { return 1; }
//! warning [FW083] 'size' has '@Async', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Async' has no effect. Remove '@Async' from 'size', or give the generated class an 'Executor' if that one is to run its tasks, or write '@SuppressWarnings("fanwise:FW083")' on 'size'.
//! warning [FW083] 'size' has '@Cacheable', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Cacheable' has no effect. Move what 'size' does to a method of another bean with '@Cacheable', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 'size'.
  @Retryable String price(long id) { return ""; }
//! warning [FW083] 'price' has '@Retryable', and tasks of 'load' and 'prices' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Retryable' has no effect. Move what 'price' does to a method of another bean with '@Retryable', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 'price'.
  @ReadOnly @Audited @SuppressWarnings("unused") String text(long id) { return ""; }
//! warning [FW083] 'text' has '@ReadOnly', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@ReadOnly' has no effect. Move what 'text' does to a method of another bean with '@ReadOnly', and call that, or suppress this with '@SuppressWarnings("fanwise:FW083")'.
//! warning [FW083] 'text' has '@Audited', and tasks of 'load' call it on 'this'. An interceptor is only sure to see calls of a bean from outside. Move what 'text' does to a method of another bean with '@Audited', and call that, or suppress this with '@SuppressWarnings("fanwise:FW083")'.
  @Transactional void noTask() {}
}
