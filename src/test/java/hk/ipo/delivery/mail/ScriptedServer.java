package hk.ipo.delivery.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that misbehaves as it is told, one behaviour a connection, and behaves afterwards.
 */
public final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Optional<SSLContext> identity;
    private final Deque<Behaviour> script = new ArrayDeque<>();
    private final List<String> delivered = new ArrayList<>();
    private final List<Socket> silent = new ArrayList<>();
    private int connections;

    /** What it does with a connection. */
    public enum Behaviour {
        /** It takes the mail. */
        TAKE,
        /** It says that it is busy. */
        BUSY,
        /** It says nothing at all. */
        SILENT,
        /** It hangs up in the middle of the mail. */
        HANG_UP_IN_THE_MAIL,
        /** It takes the mail and hangs up without a word. */
        HANG_UP_AFTER_THE_MAIL,
        /** It does not know the recipient. */
        UNKNOWN_RECIPIENT
    }

    public ScriptedServer(Behaviour... behaviours) {
        this(Optional.empty(), behaviours);
    }

    /** One that offers STARTTLS with what proves who it is. */
    public ScriptedServer(SSLContext identity) {
        this(Optional.of(identity));
    }

    private ScriptedServer(Optional<SSLContext> identity, Behaviour... behaviours) {
        this.identity = identity;
        script.addAll(List.of(behaviours));
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted SMTP server");
        thread.setDaemon(true);
        thread.start();
    }

    /** How it is reached, with little patience. */
    public MailServer address() {
        return new MailServer(
                socket.getInetAddress().getHostAddress(),
                socket.getLocalPort(),
                identity.isPresent() ? MailServer.Security.STARTTLS : MailServer.Security.NONE,
                identity.isPresent() ? Duration.ofSeconds(10) : Duration.ofMillis(400));
    }

    /** Every mail that it took: {@code recipient Message-ID}. */
    public synchronized List<String> delivered() {
        return List.copyOf(delivered);
    }

    /** How often it was called. */
    public synchronized int connections() {
        return connections;
    }

    private synchronized Behaviour next() {
        connections++;
        return script.isEmpty() ? Behaviour.TAKE : script.removeFirst();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Behaviour behaviour = next();
                if (behaviour == Behaviour.SILENT) {
                    silent.add(client);
                } else {
                    try (client) {
                        talk(client, behaviour);
                    }
                }
            } catch (IOException e) {
                // The client, or the test, has hung up: the next call is another one.
            }
        }
    }

    private void talk(Socket client, Behaviour behaviour) throws IOException {
        OutputStream out = client.getOutputStream();
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        if (behaviour == Behaviour.BUSY) {
            say(out, "421 busy");
            return;
        }
        if (!(client instanceof SSLSocket)) {
            say(out, "220 scripted");
        }
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                say(
                        out,
                        behaviour == Behaviour.UNKNOWN_RECIPIENT
                                ? "550 5.1.1 no such user"
                                : "250 ok");
            } else if (command.startsWith("DATA")) {
                say(out, "354 go on");
                if (behaviour == Behaviour.HANG_UP_IN_THE_MAIL) {
                    in.readLine();
                    return;
                }
                take(recipient, in);
                if (behaviour == Behaviour.HANG_UP_AFTER_THE_MAIL) {
                    return;
                }
                say(out, "250 taken");
            } else if (command.startsWith("EHLO")
                    && identity.isPresent()
                    && !(client instanceof SSLSocket)) {
                say(out, "250-scripted\r\n250 STARTTLS");
            } else if (command.startsWith("STARTTLS")) {
                say(out, "220 go on");
                try (SSLSocket secured = secured(client)) {
                    talk(secured, behaviour);
                }
                return;
            } else if (command.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private SSLSocket secured(Socket client) throws IOException {
        SSLSocket secured =
                (SSLSocket)
                        identity.orElseThrow()
                                .getSocketFactory()
                                .createSocket(client, null, client.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    private void take(String recipient, BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("the client hung up in the mail");
            }
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
        }
        synchronized (this) {
            delivered.add(recipient + " " + id);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : silent) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
