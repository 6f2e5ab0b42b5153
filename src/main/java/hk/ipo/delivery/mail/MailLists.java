package hk.ipo.delivery.mail;

import java.util.List;
import java.util.Map;

/**
 * Who is written to.
 *
 * @param editions for each edition's id, such as {@code full}, who is sent its summary
 * @param operators who is told of failures
 */
public record MailLists(Map<String, List<Recipient>> editions, List<Recipient> operators) {

    /** Nobody. */
    public static final MailLists NONE = new MailLists(Map.of(), List.of());

    public MailLists {
        editions = Map.copyOf(editions);
        operators = List.copyOf(operators);
    }

    /** Who is sent the summary of an edition; nobody where it has no list. */
    public List<Recipient> of(String edition) {
        return editions.getOrDefault(edition, List.of());
    }
}
