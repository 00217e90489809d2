/// The command line, and the one place where the program is put together.
///
/// [footnote.cli.Footnote] is the program; [footnote.cli.Workspace] wires the parts by their constructors.
/// [footnote.cli.Settings] is all that can be set, by a file, the environment and options. Commands
/// write answers to standard output and everything else to standard error, and end with 0 when they did what was asked,
/// 1 when they could not, 2 when the command line was wrong, 3 when some files had to be left out, and 4 when what was
/// measured is not as expected.
@NullMarked
package footnote.cli;

import org.jspecify.annotations.NullMarked;
