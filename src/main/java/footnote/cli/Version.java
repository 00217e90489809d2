package footnote.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"footnote " + number()};
    }

    static String number() {
        String version = Footnote.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
