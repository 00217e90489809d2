package footnote.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Footnote.class.getPackage().getImplementationVersion();
        return new String[] {"footnote " + (version == null ? "(not packaged)" : version)};
    }
}
