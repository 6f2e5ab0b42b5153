@NullMarked
package hk.ipo.web.security;

import org.jspecify.annotations.NullMarked;
