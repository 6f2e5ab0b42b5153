@NullMarked
package hk.ipo.delivery.mail;

import org.jspecify.annotations.NullMarked;
