package footnote.cli;

import java.nio.file.Path;

/// Where a value was set. Later ones win over earlier ones.
sealed interface Origin {
    /// Nowhere.
    record Usual() implements Origin {
        @Override
        public String label() {
            return "default";
        }

        @Override
        public String toString() {
            return "default";
        }
    }

    record InFile(Path file, int line) implements Origin {
        @Override
        public String label() {
            return "file";
        }

        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }

    /// A variable of the environment.
    record Variable(String name) implements Origin {
        @Override
        public String label() {
            return "environment";
        }

        @Override
        public String toString() {
            return "variable " + name;
        }
    }

    /// An option of the command line.
    record Option(String name) implements Origin {
        @Override
        public String label() {
            return "option";
        }

        @Override
        public String toString() {
            return "option " + name;
        }
    }

    /// Which kind it is, in a word.
    String label();
}
