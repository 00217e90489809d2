package footnote.web;

import footnote.document.FootnoteException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

/// The server cannot listen at the address it was given.
public final class ServerStartException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why it cannot listen there.
    public enum Reason {
        PORT_IN_USE,
        PORT_NOT_ALLOWED,
        NO_SUCH_ADDRESS
    }

    private ServerStartException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /// Tells why the server did not start.
    ///
    /// @throws RuntimeException the failure itself, where it has nothing to do with the address
    static ServerStartException of(String host, int port, RuntimeException failure) {
        String found = messages(failure);
        if (!isOfThisMachine(host)) {
            return new ServerStartException(
                    Reason.NO_SUCH_ADDRESS,
                    "This machine has no address " + host + ": name one of its own with --host, such as 127.0.0.1.",
                    failure);
        }
        if (found.contains("Permission denied")) {
            return new ServerStartException(
                    Reason.PORT_NOT_ALLOWED,
                    "Port " + port + " may not be used by this account: choose one from 1024 on with --port.",
                    failure);
        }
        if (found.contains("Failed to bind")) {
            return new ServerStartException(
                    Reason.PORT_IN_USE,
                    "Port " + port + " is in use: stop the program that holds it, or choose another with --port.",
                    failure);
        }
        throw failure;
    }

    private static String messages(Throwable failure) {
        var messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.append(cause.getMessage()).append('\n');
        }
        return messages.toString();
    }

    private static boolean isOfThisMachine(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException _) {
            return false;
        }
    }

    public Reason reason() {
        return reason;
    }
}
