package footnote.cli;

import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The wish of whoever runs a service that it end: SIGTERM, or Ctrl+C. From then on the process has a while to end by
/// itself; a second signal ends it at once.
///
/// The signals are handled here, and not by a shutdown hook: hooks run all at once, and ONNX Runtime has one that takes
/// the models away from whatever still runs them. Java's own class for that, `sun.misc.Signal`, stays (JEP 260), but
/// its compiler warns of every mention of it and lets nobody have it otherwise.
final class StopSignal implements AutoCloseable {
    private static final List<String> NAMES = List.of("TERM", "INT");

    /// The exit code of a process that had to be ended, as a shell tells of SIGTERM.
    private static final int TERMINATED = 143;

    private final CountDownLatch given = new CountDownLatch(1);
    private final CountDownLatch followed = new CountDownLatch(1);
    private final Duration patience;

    /// @param patience after how long the process ends in any case
    StopSignal(Duration patience) {
        this.patience = patience;
        try {
            handle();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Signals cannot be handled by this Java", e);
        }
    }

    private void handle() throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Runnable whenGiven = this::give;
        var give = MethodHandles.publicLookup()
                .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                .bindTo(whenGiven);
        Object giving = MethodHandleProxies.asInterfaceInstance(handler, MethodHandles.dropArguments(give, 0, signal));
        for (String name : NAMES) {
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), giving);
        }
    }

    /// Runs on a thread of its own for each signal.
    private void give() {
        boolean isFirst = given.getCount() > 0;
        given.countDown();
        try {
            if (isFirst && followed.await(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(TERMINATED);
    }

    /// Waits until it is given.
    void await() throws InterruptedException {
        given.await();
    }

    /// Everything has been put in order, and the process may end.
    @Override
    public void close() {
        followed.countDown();
    }
}
