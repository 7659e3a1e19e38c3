package guide.micronaut;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls of beans. */
@Singleton
@InterceptorBean(Audited.class)
public class Audit implements MethodInterceptor<Object, Object> {

    public static final AtomicInteger CALLS = new AtomicInteger();

    @Override
    public Object intercept(MethodInvocationContext<Object, Object> call) {
        CALLS.incrementAndGet();
        return call.proceed();
    }
}
