package footnote.ask;

import java.util.function.Supplier;

/// Gives work its turn. Safe for use by several threads.
public interface Turns {
    /// Everything has its turn at once, on the thread that asks, for as long as it takes.
    Turns AT_ONCE = new Turns() {
        @Override
        public <T> T take(Supplier<T> work) {
            return work.get();
        }
    };

    /// Does the work when its turn has come, and returns or throws what it does.
    ///
    /// @throws OverloadedException at once, when too much waits already
    /// @throws DeadlineException when it is not done in time
    <T> T take(Supplier<T> work);
}
