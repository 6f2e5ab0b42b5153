package hk.ipo.web.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.regex.Pattern;

/**
 * Who did what, one line each, under a logger of its own, {@value #LOGGER}. What comes from a
 * request is shortened and can begin no line of its own.
 */
public final class AuditLog {

    /** The logger's name. */
    public static final String LOGGER = "hk.ipo.audit";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"]+");
    private static final int LONGEST = 200;

    /** Somebody logged in. */
    public void loggedIn(String user, String address) {
        LOG.info("login user={} address={}", quoted(user), quoted(address));
    }

    /** Somebody logged in for whom an identity provider vouches, under its own id for them. */
    public void signedOn(String user, String subject, String address) {
        LOG.info(
                "login user={} subject={} address={}",
                quoted(user),
                quoted(subject),
                quoted(address));
    }

    /** A session was ended, for the user may not go on. */
    public void ended(String user, String address) {
        LOG.warn("session ended user={} address={}", quoted(user), quoted(address));
    }

    /** Somebody could not log in. */
    public void loginRefused(String user, String address, String why) {
        LOG.warn(
                "login refused user={} address={} why={}",
                quoted(user),
                quoted(address),
                quoted(why));
    }

    /** A request was refused. */
    public void refused(int status, String method, String target, String user, String address) {
        LOG.warn(
                "refused status={} method={} target={} user={} address={}",
                status,
                quoted(method),
                quoted(target),
                quoted(user),
                quoted(address));
    }

    /** A file was downloaded. */
    public void downloaded(String file, String user, String address) {
        LOG.info(
                "download file={} user={} address={}", quoted(file), quoted(user), quoted(address));
    }

    /** A run was asked for. */
    public void ordered(String edition, String user, String address) {
        LOG.info(
                "run edition={} user={} address={}",
                quoted(edition),
                quoted(user),
                quoted(address));
    }

    static String quoted(String text) {
        String printable = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return '"'
                + (printable.length() > LONGEST ? printable.substring(0, LONGEST) + "…" : printable)
                + '"';
    }
}
