package hk.ipo.broker;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TransactionRolledBackRuntimeException;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The queue of partitions at a broker. A ticket is taken in a transaction that ends when its work
 * is done, so that one whose worker died is handed out again at once.
 */
public final class PartitionQueue implements AutoCloseable {

    private static final String EDITION = "edition";
    private static final String DRAFT = "draft";
    private static final String NUMBER = "number";
    private static final int MILLIS_BETWEEN_LOOKS = 500;

    /** How long the broker is asked whether there is anything more to be purged. */
    private static final int MILLIS_OF_PURGE = 200;

    private final Broker broker;
    private final ActiveMQConnectionFactory factory;
    private final JMSContext context;

    private PartitionQueue(Broker broker, ActiveMQConnectionFactory factory, JMSContext context) {
        this.broker = broker;
        this.factory = factory;
        this.context = context;
    }

    /**
     * Connects to a broker.
     *
     * @throws BrokerException when it cannot be reached or lets nobody in
     */
    public static PartitionQueue open(Broker broker) {
        try {
            ActiveMQConnectionFactory factory = factory(broker);
            return new PartitionQueue(
                    broker, factory, factory.createContext(JMSContext.SESSION_TRANSACTED));
        } catch (JMSRuntimeException | IllegalArgumentException e) {
            throw new BrokerException(broker, e);
        }
    }

    private static ActiveMQConnectionFactory factory(Broker broker) {
        // Sockets of Java's own do; to look for others would have newer releases print warnings.
        System.setProperty("io.netty.transport.noNative", "true");
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(broker.url());
        broker.login()
                .ifPresent(login -> factory.setUser(login.user()).setPassword(login.password()));
        // Tickets that a busy worker holds in store would be kept from idle ones.
        factory.setConsumerWindowSize(0);
        // A broker that is started again is waited for; at the first connection it is not.
        factory.setReconnectAttempts(-1);
        factory.setUseTopologyForLoadBalancing(false);
        return factory;
    }

    /**
     * Puts tickets into the queue, all or none.
     *
     * @throws BrokerException when the broker does not take them
     */
    public void send(List<Ticket> tickets) {
        try {
            for (Ticket ticket : tickets) {
                Message message = context.createMessage();
                message.setStringProperty(EDITION, ticket.edition());
                message.setStringProperty(DRAFT, ticket.draft());
                message.setLongProperty(NUMBER, ticket.number());
                context.createProducer().send(context.createQueue(broker.queue()), message);
            }
            context.commit();
        } catch (JMSException | JMSRuntimeException e) {
            throw new BrokerException(broker, e);
        }
    }

    /**
     * Takes the tickets of an edition out of the queue that nobody has taken; only for who holds
     * the edition's lock, and so knows that nobody waits for them.
     *
     * @return how many there were
     */
    public int purge(String edition) {
        String selector = EDITION + " = '" + edition.replace("'", "''") + "'";
        try (JMSConsumer consumer =
                context.createConsumer(context.createQueue(broker.queue()), selector)) {
            int purged = 0;
            while (consumer.receive(MILLIS_OF_PURGE) != null) {
                purged++;
            }
            context.commit();
            return purged;
        } catch (JMSRuntimeException e) {
            throw new BrokerException(broker, e);
        }
    }

    /**
     * Takes tickets one after the other until it is told to stop. For one thread alone.
     *
     * @param stopped asked between tickets
     * @throws BrokerException when the broker is lost for good
     */
    public void take(Taker taker, BooleanSupplier stopped) {
        try (JMSContext own = factory.createContext(JMSContext.SESSION_TRANSACTED);
                JMSConsumer consumer = own.createConsumer(own.createQueue(broker.queue()))) {
            while (!stopped.getAsBoolean()) {
                Message message = consumer.receive(MILLIS_BETWEEN_LOOKS);
                if (message != null) {
                    take(ticket(message), taker, own);
                }
            }
        } catch (JMSException | JMSRuntimeException e) {
            throw new BrokerException(broker, e);
        }
    }

    private static void take(Ticket ticket, Taker taker, JMSContext own) {
        try {
            taker.take(ticket);
        } catch (RuntimeException e) {
            own.rollback();
            throw e;
        }
        try {
            own.commit();
        } catch (TransactionRolledBackRuntimeException e) {
            // The connection broke meanwhile: the ticket comes again, and is then seen to be done.
            own.rollback();
        }
    }

    private static Ticket ticket(Message message) throws JMSException {
        return new Ticket(
                String.valueOf(message.getStringProperty(EDITION)),
                String.valueOf(message.getStringProperty(DRAFT)),
                message.getLongProperty(NUMBER));
    }

    @Override
    public void close() {
        context.close();
        factory.close();
    }
}
