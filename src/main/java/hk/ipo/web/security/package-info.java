/** Who may see the pages: users and their roles, what requests are refused, and the audit log. */
@NullMarked
package hk.ipo.web.security;

import org.jspecify.annotations.NullMarked;
