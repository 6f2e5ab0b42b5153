/** Mails: who gets one, what it says, and how a server is made to take it. */
@NullMarked
package hk.ipo.delivery.mail;

import org.jspecify.annotations.NullMarked;
