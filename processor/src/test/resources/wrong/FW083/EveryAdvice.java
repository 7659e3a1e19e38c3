import dev.fanwise.*;
import io.github.resilience4j.bulkhead.annotation.Bulkhead;
import io.github.resilience4j.ratelimiter.annotation.RateLimiter;
import io.github.resilience4j.retry.annotation.Retry;
import io.github.resilience4j.timelimiter.annotation.TimeLimiter;
import io.micrometer.core.annotation.Counted;
import io.micrometer.core.annotation.Timed;
import io.micrometer.observation.annotation.Observed;
import io.micrometer.tracing.annotation.ContinueSpan;
import io.micrometer.tracing.annotation.NewSpan;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.CachePut;
import org.springframework.cache.annotation.Caching;
import org.springframework.resilience.annotation.ConcurrencyLimit;
import org.springframework.retry.annotation.CircuitBreaker;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PreAuthorize;

abstract class EveryAdvice {
  record Page(String timed) {}
  record Other(String t1, String t2, String t3, String t4, String t5, String t6, String t7, String t8, String t9,
      String t10, String t11, String t12, String t13, String t14, String t15, String t16, String t17, String t18) {}

  @Timed @Gather abstract Page load();
  @Gather abstract Other other();
  @Timed String timed() { return ""; }
//! warning [FW083] 'timed' has '@Timed', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Timed' has no effect. Move what 'timed' does to a method of another bean with '@Timed', and call that, or measure tasks with an observer in the 'FanOutOptions', and remove it, or write '@SuppressWarnings("fanwise:FW083")' on 'timed'.
  @Counted String t1() { return ""; }
//! warning [FW083] 't1' has '@Counted', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Counted' has no effect. Move what 't1' does to a method of another bean with '@Counted', and call that, or measure tasks with an observer in the 'FanOutOptions', and remove it, or write '@SuppressWarnings("fanwise:FW083")' on 't1'.
  @Observed String t2() { return ""; }
//! warning [FW083] 't2' has '@Observed', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Observed' has no effect. Move what 't2' does to a method of another bean with '@Observed', and call that, or measure tasks with an observer in the 'FanOutOptions', and remove it, or write '@SuppressWarnings("fanwise:FW083")' on 't2'.
  @NewSpan String t3() { return ""; }
//! warning [FW083] 't3' has '@NewSpan', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@NewSpan' has no effect. Move what 't3' does to a method of another bean with '@NewSpan', and call that, or measure tasks with an observer in the 'FanOutOptions', and remove it, or write '@SuppressWarnings("fanwise:FW083")' on 't3'.
  @ContinueSpan String t4() { return ""; }
//! warning [FW083] 't4' has '@ContinueSpan', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@ContinueSpan' has no effect. Move what 't4' does to a method of another bean with '@ContinueSpan', and call that, or measure tasks with an observer in the 'FanOutOptions', and remove it, or write '@SuppressWarnings("fanwise:FW083")' on 't4'.
  @CachePut("t") String t5() { return ""; }
//! warning [FW083] 't5' has '@CachePut', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@CachePut' has no effect. Move what 't5' does to a method of another bean with '@CachePut', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't5'.
  @CacheEvict("t") String t6() { return ""; }
//! warning [FW083] 't6' has '@CacheEvict', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@CacheEvict' has no effect. Move what 't6' does to a method of another bean with '@CacheEvict', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't6'.
  @Caching String t7() { return ""; }
//! warning [FW083] 't7' has '@Caching', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Caching' has no effect. Move what 't7' does to a method of another bean with '@Caching', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't7'.
  @ConcurrencyLimit(1) String t8() { return ""; }
//! warning [FW083] 't8' has '@ConcurrencyLimit', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@ConcurrencyLimit' has no effect. Move what 't8' does to a method of another bean with '@ConcurrencyLimit', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't8'.
  @org.springframework.retry.annotation.Retryable String t9() { return ""; }
//! warning [FW083] 't9' has '@Retryable', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Retryable' has no effect. Move what 't9' does to a method of another bean with '@Retryable', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't9'.
  @CircuitBreaker String t10() { return ""; }
//! warning [FW083] 't10' has '@CircuitBreaker', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@CircuitBreaker' has no effect. Move what 't10' does to a method of another bean with '@CircuitBreaker', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't10'.
  @Secured("admin") String t11() { return ""; }
//! warning [FW083] 't11' has '@Secured', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Secured' has no effect. Move what 't11' does to a method of another bean with '@Secured', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't11'.
  @PreAuthorize("true") String t12() { return ""; }
//! warning [FW083] 't12' has '@PreAuthorize', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@PreAuthorize' has no effect. Move what 't12' does to a method of another bean with '@PreAuthorize', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't12'.
  @PostAuthorize("true") String t13() { return ""; }
//! warning [FW083] 't13' has '@PostAuthorize', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@PostAuthorize' has no effect. Move what 't13' does to a method of another bean with '@PostAuthorize', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't13'.
  @Bulkhead(name = "t") String t14() { return ""; }
//! warning [FW083] 't14' has '@Bulkhead', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Bulkhead' has no effect. Move what 't14' does to a method of another bean with '@Bulkhead', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't14'.
  @io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker(name = "t") String t15() { return ""; }
//! warning [FW083] 't15' has '@CircuitBreaker', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@CircuitBreaker' has no effect. Move what 't15' does to a method of another bean with '@CircuitBreaker', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't15'.
  @RateLimiter(name = "t") String t16() { return ""; }
//! warning [FW083] 't16' has '@RateLimiter', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@RateLimiter' has no effect. Move what 't16' does to a method of another bean with '@RateLimiter', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't16'.
  @Retry(name = "t") String t17() { return ""; }
//! warning [FW083] 't17' has '@Retry', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@Retry' has no effect. Move what 't17' does to a method of another bean with '@Retry', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't17'.
  @TimeLimiter(name = "t") String t18() { return ""; }
//! warning [FW083] 't18' has '@TimeLimiter', and tasks of 'other' call it on 'this'. The proxy around a bean sees calls from outside only, so '@TimeLimiter' has no effect. Move what 't18' does to a method of another bean with '@TimeLimiter', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't18'.
}
