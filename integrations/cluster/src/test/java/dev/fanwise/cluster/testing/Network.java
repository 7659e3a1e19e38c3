package dev.fanwise.cluster.testing;

import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.transport.Transport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;

/** Members in one process, and messages between them that a test may double, overtake, corrupt or lose. */
public final class Network implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Member, Port> ports = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Faults faults = Faults.NONE;
    private int last;

    /** What happens to a message, by chance: doubled, late. */
    public record Faults(Random random, double doubled, double late) {
        static final Faults NONE = new Faults(new Random(0), 0, 0);
    }

    public void have(Faults more) {
        faults = more;
    }

    /** The transport of a member to be. */
    public synchronized Port port(String name) {
        return new Port(new Member(name + "-" + ++last, name));
    }

    private synchronized void joined(Port port) {
        ports.put(port.self, port);
        tellAll();
    }

    /** The process of the member is gone: it says and hears nothing any more, and the others see that. */
    public synchronized void kill(Port port) {
        port.isDead = true;
        ports.remove(port.self);
        tellAll();
    }

    /** The member sees no other one, not even itself: what it still waits for from others ends. */
    public void seesNone(Port one) {
        one.receiver.members(List.of());
    }

    private void tellAll() {
        ports.values().forEach(port -> port.see(ports.keySet()));
    }

    /** Each of the two sees the other no more, and hears nothing of it, until it is seen again. */
    public void part(Port one, Port other) {
        one.doesNotSee.add(other.self);
        other.doesNotSee.add(one.self);
        heal(List.of(one, other));
    }

    /** Only the first sees the other no more; it hears nothing of it. */
    public void losesSightOf(Port one, Port other) {
        one.doesNotSee.add(other.self);
        heal(List.of(one));
    }

    public void seesAgain(Port one) {
        one.doesNotSee.clear();
        heal(List.of(one));
    }

    private synchronized void heal(List<Port> some) {
        some.forEach(port -> port.see(ports.keySet()));
    }

    @Override
    public void close() {
        end.countDown();
        threads.shutdownNow();
    }

    /** The transport of one member. */
    public final class Port implements Transport {

        private final Member self;
        private final List<Member> doesNotSee = new ArrayList<>();
        private volatile Receiver receiver;
        private volatile boolean isDead;
        private volatile boolean isHanging;
        private volatile Error nextFailure;
        private volatile CountDownLatch held = new CountDownLatch(0);

        Port(Member self) {
            this.self = self;
        }

        @Override
        public void start(Receiver own) {
            receiver = own;
            joined(this);
        }

        @Override
        public Member self() {
            return self;
        }

        private void see(Collection<Member> members) {
            receiver.members(members.stream()
                    .filter(member -> !doesNotSee.contains(member))
                    .toList());
        }

        /** From now on the member takes no message, as a process that hangs: who sends to it waits until the network is closed. */
        public void hang() {
            isHanging = true;
        }

        /** A message of whatever bytes. */
        public void sendRaw(Port to, byte[] message) {
            deliver(to, message);
        }

        /** A message arrives here although the network would not deliver it. */
        public void deliverRaw(Member from, byte[] message) {
            receiver.message(from, message);
        }

        /** What this member sends waits, until {@link #goOn}. */
        public void holdUp() {
            held = new CountDownLatch(1);
        }

        public void goOn() {
            held.countDown();
        }

        /** The next message is not sent, as the machine has no room for it. */
        public void failOnce(Error failure) {
            nextFailure = failure;
        }

        @Override
        public void send(Member to, byte[] message) {
            var failure = nextFailure;
            if (failure != null) {
                nextFailure = null;
                throw failure;
            }
            awaitUninterrupted(held);
            var port = ports.get(to);
            if (port == null || isDead) {
                return; // as on a wire, nobody says so at once
            }
            if (port.isHanging) {
                awaitUninterrupted(end);
                return;
            }
            var chance = faults;
            deliver(port, message);
            if (chance.random().nextDouble() < chance.doubled()) {
                deliver(port, message);
            }
        }

        private static void awaitUninterrupted(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
            }
        }

        private void deliver(Port to, byte[] message) {
            var chance = faults;
            if (chance == Faults.NONE) {
                arrive(to, message);
                return;
            }
            var nanos = chance.random().nextDouble() < chance.late()
                    ? chance.random().nextInt(2_000_000)
                    : 0;
            try {
                threads.execute(() -> {
                    LockSupport.parkNanos(nanos);
                    arrive(to, message);
                });
            } catch (RejectedExecutionException over) {
                return;
            }
        }

        private void arrive(Port to, byte[] message) {
            if (!to.isDead && !to.doesNotSee.contains(self)) {
                to.receiver.message(self, message);
            }
        }

        @Override
        public void close() {
            kill(this);
        }
    }
}
