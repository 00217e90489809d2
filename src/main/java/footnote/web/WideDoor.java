package footnote.web;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/// Has a crowd that comes all at once wait to be let in. Java asks the system for room for fifty connections, and
/// beyond them they are broken off before anybody can tell them to come back later.
record WideDoor(Server server) implements LifeCycle.Listener {
    private static final int WAITING = 1_024;

    @Override
    public void lifeCycleStarting(LifeCycle starting) {
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setAcceptQueueSize(WAITING);
            }
        }
    }
}
