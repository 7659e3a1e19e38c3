package guide.quarkus;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls of beans. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Audit {

    public static final AtomicInteger CALLS = new AtomicInteger();

    @AroundInvoke
    Object count(InvocationContext call) throws Exception {
        CALLS.incrementAndGet();
        return call.proceed();
    }
}
