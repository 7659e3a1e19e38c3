package guide.cluster.spring;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each call is in a transaction of its own thread. */
@Service
@Transactional
public class Bookings {

    long sum(long id) {
        return id * 1005;
    }
}
