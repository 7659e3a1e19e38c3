package dev.fanwise.cluster.transport;

import java.io.IOException;
import java.util.Collection;

/**
 * What an adapter provides of an engine: membership and messages.
 *
 * <p>A message to a member arrives, or the member is lost sooner or later. Messages may arrive twice or in another order.
 * Nothing else of an engine is used: not its executors, not its futures, not its serialization.
 */
public interface Transport {

    /**
     * Joins, and begins to deliver.
     *
     * @param receiver is told what happens from now on
     * @throws IOException if this member cannot join
     */
    void start(Receiver receiver) throws IOException;

    /**
     * This member. Called after {@link #start}.
     *
     * @return the member
     */
    Member self();

    /**
     * Sends a message. Called by one thread at a time for each member, which nobody interrupts; it may block while the member
     * takes no more.
     *
     * @param to another member than this one
     * @param message the bytes; they do not change any more
     * @throws IOException if the message cannot be sent; the member then counts as lost until it can be reached again
     */
    void send(Member to, byte[] message) throws IOException;

    /** Leaves, and stops delivering. A {@link #send} that blocks must end. */
    void close();

    /** Is told what a transport observes. Returns soon, and throws nothing. */
    interface Receiver {

        /**
         * Who the members are now. Called by one thread at a time, first before {@link Transport#start} returns or soon after,
         * and after each change.
         *
         * @param members all of them, this one too
         */
        void members(Collection<Member> members);

        /**
         * A message has arrived. May be called by several threads at once.
         *
         * @param from the member that sent it, as the engine knows it; not as the message says
         * @param message the bytes
         */
        void message(Member from, byte[] message);
    }
}
