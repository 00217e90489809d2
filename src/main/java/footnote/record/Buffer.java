package footnote.record;

import footnote.ask.Asked;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits to be written, in the order of its coming. An entry stays until it is [settled][#settle]: one
/// that is being written counts as waiting. Whoever puts something in never waits for whoever writes. Safe
/// for use by several threads, of which one takes.
final class Buffer {
    private final int capacity;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long taken;
    private long settled;
    private boolean closed;

    Buffer(int capacity) {
        this.capacity = capacity;
    }

    /// Whether there was room for it, and still is somebody to write it.
    boolean offer(Entry entry) {
        lock.lock();
        try {
            if (closed || waiting.size() >= capacity) {
                return false;
            }
            waiting.addLast(entry);
            taken++;
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// The first so many, once there are any; fewer or none where that takes too long, or nothing more will
    /// come.
    List<Entry> first(int most, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return waiting.stream().limit(most).toList();
        } finally {
            lock.unlock();
        }
    }

    /// Lets go of the first so many, which have been written or never will be.
    void settle(int count) {
        lock.lock();
        try {
            for (int i = 0; i < count && !waiting.isEmpty(); i++) {
                waiting.removeFirst();
                settled++;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Lets go of all.
    ///
    /// @return how many they were
    int abandon() {
        lock.lock();
        try {
            int left = waiting.size();
            settle(left);
            return left;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until all that is in it now is settled, or it takes too long.
    void awaitSettled(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long wanted = taken;
            long left = patience.toNanos();
            while (settled < wanted && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Waits a while, or until it is closed.
    void pause(Duration time) throws InterruptedException {
        lock.lock();
        try {
            long left = time.toNanos();
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Whether the answer of an id waits.
    boolean holds(String answer) {
        lock.lock();
        try {
            return waiting.stream()
                    .anyMatch(entry -> entry instanceof Entry.Question(Asked asked)
                            && asked.id().equals(answer));
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /// Takes nothing more.
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
