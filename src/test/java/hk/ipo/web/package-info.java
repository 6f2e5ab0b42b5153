@NullMarked
package hk.ipo.web;

import org.jspecify.annotations.NullMarked;
