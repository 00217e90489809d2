package footnote.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/// The process that takes files apart for its parent ([ParserProcess]).
///
/// It first writes the byte [#READY]. A request is the name of a [FileFormat], the length of the content in
/// four bytes, and the content; a reply is its length in four bytes and a [ParserReply]. Standard output
/// carries replies alone: what a library prints goes to standard error. Requests are taken in by a thread of
/// its own, so that the end of the parent is seen in the middle of a file too.
final class ParserMain {
    static final byte READY = 1;

    private final FormatParsers parsers;
    private final ParserReply.Codec codec = new ParserReply.Codec();
    private final BlockingQueue<Request> requests = new SynchronousQueue<>();

    /// One file to take apart.
    private static final class Request {
        private final FileFormat format;
        private final byte[] content;

        private Request(FileFormat format, byte[] content) {
            this.format = format;
            this.content = content;
        }
    }

    private ParserMain(int mostCharacters) {
        this.parsers = new FormatParsers(mostCharacters);
    }

    /// Answers requests until there are no more.
    ///
    /// @param arguments the most characters of a text
    public static void main(String... arguments) {
        var replies = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        // an interrupt on a terminal reaches parent and child alike, and then neither sees the other end
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(ParserMain::clear));
        var main = new ParserMain(Integer.parseInt(arguments[0]));
        Thread.ofPlatform().daemon().name("requests").start(main::takeIn);
        main.answer(replies);
    }

    private void takeIn() {
        try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                FileFormat format = FileFormat.valueOf(in.readUTF());
                byte[] content = new byte[in.readInt()];
                in.readFully(content);
                requests.put(new Request(format, content));
            }
        } catch (EOFException _) {
            halt(0);
        } catch (IOException | InterruptedException _) {
            halt(1);
        }
    }

    private void answer(DataOutputStream replies) {
        try {
            replies.writeByte(READY);
            replies.flush();
            while (true) {
                Request request = requests.take();
                byte[] reply = codec.encode(reply(request));
                replies.writeInt(reply.length);
                replies.write(reply);
                replies.flush();
            }
        } catch (IOException | InterruptedException _) {
            halt(1);
        }
    }

    private ParserReply reply(Request request) {
        try {
            return ParserReply.read(parsers.of(request.format).read(request.content));
        } catch (ContentException e) {
            return ParserReply.failed(e);
        } catch (StackOverflowError e) {
            return ParserReply.failed(ContentException.tooIntricate(e));
        } catch (IOException | RuntimeException e) {
            return ParserReply.failed(ContentException.damaged(e));
        }
    }

    /// At once: an orderly end would wait for whatever a parser does.
    private static void halt(int status) {
        clear();
        Runtime.getRuntime().halt(status);
    }

    private static void clear() {
        TemporaryFolder.delete(Path.of(System.getProperty("java.io.tmpdir")));
    }
}
